-- 1 pupil, 2 how many places everybody has
select p.slot
from guardian_place p
where p.pupil_id = ?1
  and p.closed_at is null
  and (p.slot <= ?2 or p.opened_by is not null)
  and not exists (select 1 from guardian_link l where l.pupil_id = p.pupil_id and l.slot = p.slot and l.ended_at is null)
order by p.slot
limit 1
for update of p
