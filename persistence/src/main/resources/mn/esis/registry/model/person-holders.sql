-- 1 person, 2 organisation: who else answers for the person, and in which registers of that organisation she or he stands;
-- each place by its own day
with held as (
    select s.organization_id, s.valid_to, 'STAFF' as register from staff s where s.person_id = ?1
    union all
    select e.school_id, e.valid_to, 'PUPILS' from enrolment e join pupil p on p.id = e.pupil_id where p.person_id = ?1
    union all
    select r.organization_id, r.valid_to, 'ROLES' from role_assignment r
    where r.person_id = ?1 and r.role not in ('PARENT', 'PUPIL')
)
select coalesce(bool_or(h.organization_id <> ?2), false),
       coalesce(bool_or(h.organization_id = ?2 and h.register = 'STAFF'), false),
       coalesce(bool_or(h.organization_id = ?2 and h.register = 'PUPILS'), false)
from held h
join organization o on o.id = h.organization_id
where h.valid_to is null or h.valid_to > cast(current_timestamp at time zone o.time_zone as date)
