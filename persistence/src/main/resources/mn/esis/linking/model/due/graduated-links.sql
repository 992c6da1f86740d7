-- 1 now, 2 how many at most. Whoever has finished a school is linked with nobody from the next day on; an end by mistake can be
-- undone until then. Who has finished a kindergarten goes on to a school.
with due as (
    select l.id
    from guardian_link l
    join pupil u on u.id = l.pupil_id and u.status = 'GRADUATED'
    join lateral (
        select e.group_id, e.school_id, e.ended_at, e.valid_to from enrolment e where e.pupil_id = l.pupil_id
        order by (e.valid_to is null) desc, e.valid_from desc, e.recorded_at desc limit 1) last on last.valid_to is not null
    join study_group g on g.id = last.group_id and g.level > 0
    join organization o on o.id = last.school_id
    where l.ended_at is null
      and cast(coalesce(last.ended_at, cast(?1 as timestamptz) - interval '2 days') at time zone o.time_zone as date)
          < cast(cast(?1 as timestamptz) at time zone o.time_zone as date)
    limit ?2
    for update of l skip locked)
update guardian_link l
set ended_at = cast(?1 as timestamptz), end_kind = 'GRADUATED', version = l.version + 1
from due
where l.id = due.id
returning l.pupil_id, l.id
