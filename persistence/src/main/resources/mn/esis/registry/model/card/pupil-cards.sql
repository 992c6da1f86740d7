-- 1 group, 2 the one pupil or null: the open cards of those who learn there
select c.id, c.value, e.pupil_id, p.parent_name, p.given_name
from enrolment e
join card c on c.pupil_id = e.pupil_id and c.revoked_at is null
join pupil u on u.id = e.pupil_id
join person p on p.id = u.person_id
where e.group_id = ?1
  and e.valid_to is null
  and (cast(?2 as uuid) is null or e.pupil_id = cast(?2 as uuid))
order by c.id is not null, p.parent_name collate "mn-x-icu", p.given_name collate "mn-x-icu", e.pupil_id
