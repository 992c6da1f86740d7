update outbox
set handed_at = ?1
where (id, created_at) in (select id, created_at from outbox
                           where state = 'WAITING' and handed_at is null
                           order by id
                           limit ?2
                           for update skip locked)
returning message_id
