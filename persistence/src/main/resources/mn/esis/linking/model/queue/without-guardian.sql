-- 1 schools, 2 groups, each as an array in braces; 3 group or null; 4 5 sort key and id of the last one shown, or null; 6 how many
select k.sort_key, u.id, p.parent_name, p.given_name, g.name,
       (select count(*) from link_request x where x.pupil_id = u.id and x.status = 'PENDING'),
       exists (select 1 from pupil_protection x where x.pupil_id = u.id and x.ended_at is null)
from enrolment e
join pupil u on u.id = e.pupil_id
join person p on p.id = u.person_id
join study_group g on g.id = e.group_id
cross join lateral (
    select lpad(cast(g.level + 5 as text), 2, '0') || g.name || ' ' || p.parent_name || ' ' || p.given_name
           collate "mn-x-icu" as sort_key) k
where e.valid_to is null
  and (e.school_id = any (cast(?1 as uuid[])) or e.group_id = any (cast(?2 as uuid[])))
  and (cast(?3 as uuid) is null or e.group_id = cast(?3 as uuid))
  and not exists (select 1 from guardian_link l where l.pupil_id = u.id and l.ended_at is null)
  and (cast(?5 as uuid) is null or (k.sort_key, u.id) > (cast(?4 as text), cast(?5 as uuid)))
order by k.sort_key, u.id
limit ?6
