-- 1 schools, 2 groups, each as an array in braces
select count(*)
from link_request r
join enrolment e on e.pupil_id = r.pupil_id and e.valid_to is null
where r.status = 'PENDING'
  and (e.school_id = any (cast(?1 as uuid[])) or e.group_id = any (cast(?2 as uuid[])))
