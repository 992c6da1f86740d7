-- 1 organisation
select a.id
from role_assignment r
join organization o on o.id = r.organization_id
join account a on a.person_id = r.person_id and a.status = 'ACTIVE'
where r.organization_id = ?1 and r.role = 'DIRECTOR'
  and r.valid_from <= cast(current_timestamp at time zone o.time_zone as date)
  and (r.valid_to is null or r.valid_to > cast(current_timestamp at time zone o.time_zone as date))
group by a.id
