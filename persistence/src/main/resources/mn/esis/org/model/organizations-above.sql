-- 1 an organisation: those above it from the country down, and itself
select o.id, o.kind, o.code, o.name, p.name as parent_name
from organization here
join organization o on o.id = any (here.path)
left join organization p on p.id = o.parent_id
where here.id = ?1
order by cardinality(o.path)
