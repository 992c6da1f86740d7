-- 1 school, 2 group or null for all
select e.pupil_id
from enrolment e
where e.school_id = ?1
  and e.valid_to is null
  and (cast(?2 as uuid) is null or e.group_id = cast(?2 as uuid))
  and not exists (select 1 from card c where c.pupil_id = e.pupil_id and c.revoked_at is null)
