-- 1 school
select r.role, p.parent_name || ' ' || p.given_name
from role_assignment r
join organization o on o.id = r.organization_id
join person p on p.id = r.person_id
where r.organization_id = ?1
  and r.role in ('DIRECTOR', 'MANAGER', 'SOCIAL_WORKER')
  and r.valid_from <= cast(current_timestamp at time zone o.time_zone as date)
  and (r.valid_to is null or r.valid_to > cast(current_timestamp at time zone o.time_zone as date))
order by array_position(array['DIRECTOR', 'MANAGER', 'SOCIAL_WORKER'], r.role), p.parent_name collate "mn-x-icu", p.given_name collate "mn-x-icu"
limit 30
