-- What the person is today, by the calendar of the zone of each organisation: what was assigned, pupil where enrolled, and
-- guardian where each linked child learns now or has learned last.
select held.role, held.organization_id, o.name, o.time_zone, held.group_id, g.name as group_name, held.pupil_id
from (
    select role, organization_id, group_id, cast(null as uuid) as pupil_id, valid_from, valid_to from role_assignment where person_id = ?1
    union all
    select 'PUPIL', e.school_id, e.group_id, null, e.valid_from, e.valid_to
    from pupil p join enrolment e on e.pupil_id = p.id where p.person_id = ?1
    union all
    select 'PARENT', child.school_id, null, l.pupil_id, null, null
    from guardian_link l
    join lateral (
        select e.school_id from enrolment e where e.pupil_id = l.pupil_id
        order by (e.valid_to is null) desc, e.valid_from desc, e.recorded_at desc limit 1) child on true
    where l.person_id = ?1 and l.ended_at is null
) held
join organization o on o.id = held.organization_id
left join study_group g on g.id = held.group_id
where (held.valid_from is null or held.valid_from <= cast(current_timestamp at time zone o.time_zone as date))
  and (held.valid_to is null or held.valid_to > cast(current_timestamp at time zone o.time_zone as date))
order by held.valid_from, held.role, held.pupil_id
