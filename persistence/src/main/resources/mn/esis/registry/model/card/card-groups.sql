-- 1 school: its groups in which somebody learns, with the number of pupils and of those who have a card
select g.id, g.name, count(*) as pupils, count(c.id) as cards
from enrolment e
join study_group g on g.id = e.group_id
left join card c on c.pupil_id = e.pupil_id and c.revoked_at is null
where e.school_id = ?1
  and e.valid_to is null
group by g.id
order by g.level, g.name collate "mn-x-icu", g.id
limit 300
