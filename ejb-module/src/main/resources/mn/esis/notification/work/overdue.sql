select message_id
from outbox
where state = 'WAITING' and next_attempt_at <= ?1 and handed_at <= ?2
  and (lease_until is null or lease_until <= ?1)
order by next_attempt_at
limit ?3
