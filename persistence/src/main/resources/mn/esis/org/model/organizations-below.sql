-- 1 an organisation; each of these may be null: 2 part of a name or code, then of all below it and not only of the next level,
-- 3 4 name and id of the last one shown; 5 how many
select o.id, o.kind, o.code, o.name, p.name as parent_name
from organization o
join organization p on p.id = o.parent_id
where (cast(?2 as text) is null and o.parent_id = cast(?1 as uuid)
       or o.path @> array [cast(?1 as uuid)] and o.id <> cast(?1 as uuid)
          and position(lower(cast(?2 as text)) in lower(o.name || ' ' || o.code)) > 0)
  and (cast(?4 as uuid) is null or (o.name collate "mn-x-icu", o.id) > (cast(?3 as text), cast(?4 as uuid)))
order by o.name collate "mn-x-icu", o.id
limit ?5
