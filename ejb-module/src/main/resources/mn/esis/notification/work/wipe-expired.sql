update outbox
set content = cast('' as bytea)
where (id, created_at) in (select id, created_at from outbox
                           where secret and content <> cast('' as bytea) and expires_at <= ?1
                           limit ?2
                           for update skip locked)
