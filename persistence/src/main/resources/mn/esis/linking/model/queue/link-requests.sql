-- 1 schools, 2 groups, each as an array in braces; 3 group, 4 status, 5 pattern of a name, each or null; 6 what stands first;
-- 7 8 sort key and id of the last one shown, or null; 9 the one request, whoever asks has a right to it already; 10 how many
select k.sort_key, r.id, g.name, u.id, p.parent_name, p.given_name, p.id, p.register_number, u.status,
       q.id, q.parent_name, q.given_name, q.register_number, q.verification, r.relationship,
       (select count(*) from link_request x where x.pupil_id = r.pupil_id and x.status = 'PENDING' and x.id <> r.id),
       r.contested, r.by_card, r.handed_at is not null, r.created_at, r.status,
       d.parent_name || ' ' || d.given_name, r.decided_at, r.reason
from link_request r
join pupil u on u.id = r.pupil_id
join person p on p.id = u.person_id
join person q on q.id = r.person_id
join enrolment e on e.pupil_id = r.pupil_id and e.valid_to is null
join study_group g on g.id = e.group_id
left join account a on a.id = r.decided_by
left join person d on d.id = a.person_id
cross join lateral (
    select case ?6
               when 'WAITING' then case when r.status = 'PENDING' then '0' else '1' end || to_char(r.created_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS')
               when 'NEWEST' then cast(99999999999999999 - cast(extract(epoch from r.created_at) * 1000000 as bigint) as text)
               when 'NAME' then p.parent_name || ' ' || p.given_name
               else lpad(cast(g.level + 5 as text), 2, '0') || g.name || ' ' || p.parent_name || ' ' || p.given_name
           end collate "mn-x-icu" as sort_key) k
where (r.id = cast(?9 as uuid)
       or (cast(?9 as uuid) is null
           and (e.school_id = any (cast(?1 as uuid[])) or e.group_id = any (cast(?2 as uuid[])))))
  and (cast(?3 as uuid) is null or e.group_id = cast(?3 as uuid))
  and (cast(?4 as text) is null or r.status = cast(?4 as text))
  and (cast(?5 as text) is null or lower(p.parent_name || ' ' || p.given_name) like cast(?5 as text)
       or lower(q.parent_name || ' ' || q.given_name) like cast(?5 as text))
  and (cast(?8 as uuid) is null or (k.sort_key, r.id) > (cast(?7 as text), cast(?8 as uuid)))
order by k.sort_key, r.id
limit ?10
