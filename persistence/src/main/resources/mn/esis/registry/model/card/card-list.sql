-- 1 group: who learns there, and since when the open card is
select e.pupil_id, p.parent_name, p.given_name, c.issued_at
from enrolment e
join pupil u on u.id = e.pupil_id
join person p on p.id = u.person_id
left join card c on c.pupil_id = e.pupil_id and c.revoked_at is null
where e.group_id = ?1
  and e.valid_to is null
order by p.parent_name collate "mn-x-icu", p.given_name collate "mn-x-icu", e.pupil_id
limit 500
