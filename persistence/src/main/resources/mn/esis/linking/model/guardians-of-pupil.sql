-- 1 pupil
select l.id, l.slot, p.parent_name, p.given_name, p.verification, l.relationship, l.begun_at,
       d.parent_name || ' ' || d.given_name, l.approved_as, l.review_since is not null and l.reviewed_at is null,
       l.ended_at, l.end_kind, l.end_reason
from guardian_link l
join person p on p.id = l.person_id
left join account a on a.id = l.approved_by
left join person d on d.id = a.person_id
where l.pupil_id = ?1
order by l.ended_at is not null, l.slot, l.begun_at desc
limit 100
