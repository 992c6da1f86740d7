-- 1 school, 2 academic year, 3 the one group (each may be null); 4 today there
select g.id, g.name, g.level, g.school_id, g.academic_year_id, g.shift_id, s.number, t.person_id,
       p.parent_name || ' ' || p.given_name as class_teacher,
       (select count(*) from enrolment e where e.group_id = g.id and e.valid_to is null) as pupils, g.version
from study_group g
join shift s on s.id = g.shift_id
left join role_assignment t on t.group_id = g.id and t.role = 'CLASS_TEACHER'
    and t.valid_from <= cast(?4 as date) and (t.valid_to is null or t.valid_to > cast(?4 as date))
left join person p on p.id = t.person_id
where (cast(?1 as uuid) is null or g.school_id = cast(?1 as uuid))
  and (cast(?2 as uuid) is null or g.academic_year_id = cast(?2 as uuid))
  and (cast(?3 as uuid) is null or g.id = cast(?3 as uuid))
order by g.level, g.name collate "mn-x-icu", g.id
limit 300
