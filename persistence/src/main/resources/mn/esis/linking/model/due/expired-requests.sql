-- 1 now, 2 after how many school days, 3 how many at most. Whoever learns nowhere any more has no school days: there all days count.
with due as (
    select r.id
    from link_request r
    left join enrolment e on e.pupil_id = r.pupil_id and e.valid_to is null
    left join organization o on o.id = e.school_id
    cross join lateral (select cast(cast(?1 as timestamptz) at time zone coalesce(o.time_zone, 'Asia/Ulaanbaatar') as date) as today,
                               cast(r.created_at at time zone coalesce(o.time_zone, 'Asia/Ulaanbaatar') as date) as asked) d
    where r.status = 'PENDING'
      and d.today - d.asked >= ?2
      and (e.id is null
           or (is_school_day(e.group_id, d.today) and school_day_after(e.group_id, d.asked, ?2, d.today) is not null))
    order by r.created_at
    limit ?3
    for update of r skip locked)
update link_request r
set status = 'EXPIRED', decided_at = cast(?1 as timestamptz), version = r.version + 1
from due, pupil u, person p
where r.id = due.id and u.id = r.pupil_id and p.id = u.person_id
returning r.account_id, p.given_name, r.pupil_id, r.id
