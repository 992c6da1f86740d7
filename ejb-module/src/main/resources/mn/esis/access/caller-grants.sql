-- What the person is today, by the calendar of the zone of each organisation: what was assigned, and pupil where enrolled.
select held.role, held.organization_id, o.name, o.time_zone, held.group_id, g.name as group_name
from (
    select role, organization_id, group_id, valid_from, valid_to from role_assignment where person_id = ?1
    union all
    select 'PUPIL', e.school_id, e.group_id, e.valid_from, e.valid_to
    from pupil p join enrolment e on e.pupil_id = p.id where p.person_id = ?1
) held
join organization o on o.id = held.organization_id
left join study_group g on g.id = held.group_id
where held.valid_from <= cast(current_timestamp at time zone o.time_zone as date)
  and (held.valid_to is null or held.valid_to > cast(current_timestamp at time zone o.time_zone as date))
order by held.valid_from, held.role
