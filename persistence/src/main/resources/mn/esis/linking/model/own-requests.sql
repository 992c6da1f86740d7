-- 1 account, 2 one of its requests or null for all
select r.id, r.status, r.relationship, r.by_card, l.pupil_id, p.given_name,
       case when l.id is not null then o.name end, case when l.id is not null then g.name end,
       r.created_at, r.decided_at, r.reason
from link_request r
join pupil u on u.id = r.pupil_id
join person p on p.id = u.person_id
left join guardian_link l on l.request_id = r.id and l.ended_at is null
left join lateral (
    select e.school_id, e.group_id from enrolment e where e.pupil_id = l.pupil_id
    order by (e.valid_to is null) desc, e.valid_from desc, e.recorded_at desc limit 1) e on true
left join organization o on o.id = e.school_id
left join study_group g on g.id = e.group_id
where r.account_id = ?1
  and (cast(?2 as uuid) is null or r.id = cast(?2 as uuid))
order by r.created_at desc, r.id desc
limit 100
