-- 1 now, 2 after how many school days, 3 how many at most. STEP is reminded_at or handed_at.
-- Nobody is disturbed on a day without school, nor before eight in the morning there.
with due as (
    select r.id, e.school_id, e.group_id
    from link_request r
    join enrolment e on e.pupil_id = r.pupil_id and e.valid_to is null
    join organization o on o.id = e.school_id
    cross join lateral (select cast(cast(?1 as timestamptz) at time zone o.time_zone as date) as today,
                               cast(r.created_at at time zone o.time_zone as date) as asked) d
    where r.status = 'PENDING'
      and r.STEP is null
      and d.today - d.asked >= ?2
      and extract(hour from cast(?1 as timestamptz) at time zone o.time_zone) >= 8
      and is_school_day(e.group_id, d.today)
      and school_day_after(e.group_id, d.asked, ?2, d.today) is not null
    order by r.created_at
    limit ?3
    for update of r skip locked)
update link_request r
set STEP = cast(?1 as timestamptz), version = r.version + 1
from due
where r.id = due.id
returning due.school_id, due.group_id
