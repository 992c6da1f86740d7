-- 1 an organisation: it, its ancestors, and everything below it; parents first, siblings by name
with around as (select path from organization where id = ?1),
named as (
    select o.id, o.parent_id, o.kind, o.code, o.name, o.time_zone, cardinality(o.path) - 1 as depth,
           (select array_agg(a.name || a.code order by cardinality(a.path)) from organization a where a.id = any (o.path)) as place
    from organization o, around
    where o.id = any (around.path) or o.path @> array [cast(?1 as uuid)])
select id, parent_id, kind, code, name, time_zone, depth
from named
order by place collate "mn-x-icu"
limit 2000
