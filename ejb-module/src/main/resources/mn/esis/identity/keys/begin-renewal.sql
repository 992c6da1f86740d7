-- 1 subject, 2 key id, 3 4 now. A row of the same key that has not ended is left as it is: the work goes on there.
insert into esis.key_renewal as k (subject, key_id, started_at, updated_at)
values (?, ?, ?, ?)
on conflict (subject) do update
    set key_id = excluded.key_id,
        last_row = null,
        renewed = case when k.key_id = excluded.key_id then k.renewed else 0 end,
        unreadable = 0,
        started_at = excluded.started_at,
        updated_at = excluded.updated_at,
        ended_at = null
    where k.key_id <> excluded.key_id or k.ended_at is not null
