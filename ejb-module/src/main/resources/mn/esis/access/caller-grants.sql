-- What the person is allowed today, by the calendar of each organisation's own zone.
select a.role, a.organization_id, o.name, a.group_id, g.name as group_name
from role_assignment a
join organization o on o.id = a.organization_id
left join study_group g on g.id = a.group_id
where a.person_id = ?1
  and a.valid_from <= cast(current_timestamp at time zone o.time_zone as date)
  and (a.valid_to is null or a.valid_to > cast(current_timestamp at time zone o.time_zone as date))
order by a.valid_from, a.role
