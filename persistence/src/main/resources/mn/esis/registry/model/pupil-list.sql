-- 1 school; each of these may be null: 2 pattern of the name, 3 grade level, 4 group,
-- 5 6 7 names and id of the last one shown; 8 how many
select u.id, p.parent_name, p.given_name, p.sex, p.birth_date, g.id as group_id, g.name as group_name, g.level, u.status
from enrolment e
join pupil u on u.id = e.pupil_id
join person p on p.id = u.person_id
join study_group g on g.id = e.group_id
where e.school_id = ?1
  and e.valid_to is null
  and (cast(?2 as text) is null or lower(p.parent_name || ' ' || p.given_name) like cast(?2 as text))
  and (cast(?3 as int) is null or g.level = cast(?3 as int))
  and (cast(?4 as uuid) is null or e.group_id = cast(?4 as uuid))
  and (cast(?7 as uuid) is null
       or (p.parent_name collate "mn-x-icu", p.given_name collate "mn-x-icu", u.id) > (cast(?5 as text), cast(?6 as text), cast(?7 as uuid)))
order by p.parent_name collate "mn-x-icu", p.given_name collate "mn-x-icu", u.id
limit ?8
