-- Takes the lease of a due message; one that has expired is closed instead and comes back with nulls.
with due as (
    select id, created_at, expires_at is not null and expires_at <= ?2 as expired
    from outbox
    where message_id = ?1 and state = 'WAITING' and next_attempt_at <= ?2
      and (lease_until is null or lease_until <= ?2)
    for update skip locked
)
update outbox o
set state       = case when due.expired then 'EXPIRED' else o.state end,
    content     = case when due.expired and o.secret then cast('' as bytea) else o.content end,
    lease_until = case when due.expired then null else cast(?3 as timestamptz) end,
    lease_no    = o.lease_no + 1,
    attempts    = case when due.expired then o.attempts else o.attempts + 1 end
from due
where o.id = due.id and o.created_at = due.created_at
returning case when due.expired then null else o.lease_no end, o.attempts, o.kind, o.channel, o.address, o.language,
          o.content, o.created_at
