-- 1 pupil
select distinct on (a.person_id) a.id, a.email, a.language
from guardian_link l
join account a on a.person_id = l.person_id and a.status = 'ACTIVE'
where l.pupil_id = ?1 and l.ended_at is null
order by a.person_id, a.created_at
