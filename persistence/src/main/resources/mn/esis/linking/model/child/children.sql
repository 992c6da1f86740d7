-- 1 person of the guardian, 2 one of the children or null for all
select u.id, p.parent_name, p.given_name, o.id, o.name, o.time_zone,
       case when e.valid_to is null then g.name end,
       (select t.parent_name || ' ' || t.given_name from role_assignment r join person t on t.id = r.person_id
        where e.valid_to is null and r.group_id = e.group_id and r.role = 'CLASS_TEACHER'
          and r.valid_from <= cast(current_timestamp at time zone o.time_zone as date)
          and (r.valid_to is null or r.valid_to > cast(current_timestamp at time zone o.time_zone as date))
        limit 1),
       l.relationship, l.begun_at, l.review_since is not null and l.reviewed_at is null
from guardian_link l
join pupil u on u.id = l.pupil_id
join person p on p.id = u.person_id
join lateral (
    select x.school_id, x.group_id, x.valid_to from enrolment x where x.pupil_id = u.id
    order by (x.valid_to is null) desc, x.valid_from desc, x.recorded_at desc limit 1) e on true
join organization o on o.id = e.school_id
join study_group g on g.id = e.group_id
where l.person_id = ?1
  and l.ended_at is null
  and (cast(?2 as uuid) is null or u.id = cast(?2 as uuid))
order by p.birth_date, p.given_name collate "mn-x-icu", u.id
limit 100
