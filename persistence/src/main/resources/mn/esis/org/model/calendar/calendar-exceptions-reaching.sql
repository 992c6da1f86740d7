-- 1 organisation, 2 first day, 3 last day: exceptions of it and of everything above it
select x.id, x.organization_id, o.name, x.level_from, x.level_to, x.first_day, x.last_day, x.kind, x.reason
from organization here
join organization o on o.id = any (here.path)
join calendar_exception x on x.organization_id = o.id and x.withdrawn_at is null
    and daterange(x.first_day, x.last_day, '[]') && daterange(?2, ?3, '[]')
where here.id = ?1
order by x.first_day, cardinality(o.path), x.created_at
limit 500
