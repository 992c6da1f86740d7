-- 1 pupil
select e.id, o.name as school, coalesce(e.group_name, g.name) as study_group, e.valid_from, e.valid_to, e.start_reason, e.end_reason
from enrolment e
join organization o on o.id = e.school_id
join study_group g on g.id = e.group_id
where e.pupil_id = ?1
order by e.valid_from desc, e.recorded_at desc
limit 100
