-- 1 role, 2 organisation, 3 group or null
select distinct on (a.person_id) a.id, a.email, a.language
from role_assignment r
join organization o on o.id = r.organization_id
join account a on a.person_id = r.person_id and a.status = 'ACTIVE'
where r.role = ?1
  and r.organization_id = ?2
  and (cast(?3 as uuid) is null or r.group_id = cast(?3 as uuid))
  and r.valid_from <= cast(current_timestamp at time zone o.time_zone as date)
  and (r.valid_to is null or r.valid_to > cast(current_timestamp at time zone o.time_zone as date))
order by a.person_id, a.created_at
