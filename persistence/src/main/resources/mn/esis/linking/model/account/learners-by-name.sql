-- 1 schools, 2 groups, each as an array in braces; 3 pattern of a name or null, 4 pupils in braces or null; 5 how many
select u.id, p.parent_name, p.given_name, g.name
from enrolment e
join pupil u on u.id = e.pupil_id
join person p on p.id = u.person_id
join study_group g on g.id = e.group_id
join organization o on o.id = e.school_id
where (e.valid_to is null or e.valid_to > cast(current_timestamp at time zone o.time_zone as date))
  and (e.school_id = any (cast(?1 as uuid[])) or e.group_id = any (cast(?2 as uuid[])))
  and (cast(?3 as text) is null or lower(p.parent_name || ' ' || p.given_name) like cast(?3 as text))
  and (cast(?4 as uuid[]) is null or u.id = any (cast(?4 as uuid[])))
order by p.parent_name collate "mn-x-icu", p.given_name collate "mn-x-icu", u.id
limit ?5
