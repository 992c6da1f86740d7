-- 1 now, 2 how many at most. A pupil who comes of age is asked about: the link waits for review by the school.
with due as (
    select l.id, e.school_id, e.group_id
    from guardian_link l
    join pupil u on u.id = l.pupil_id
    join person p on p.id = u.person_id
    join enrolment e on e.pupil_id = l.pupil_id and e.valid_to is null
    join organization o on o.id = e.school_id
    where l.ended_at is null
      and l.review_since is null
      and p.birth_date + interval '18 years' <= cast(cast(?1 as timestamptz) at time zone o.time_zone as date)
    limit ?2
    for update of l skip locked)
update guardian_link l
set review_since = cast(?1 as timestamptz), version = l.version + 1
from due
where l.id = due.id
returning due.school_id, due.group_id
