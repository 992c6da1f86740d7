-- 1 organisation; each of these may be null: 2 part of the name, 3 one person; 4 how many;
-- 5 true: only those who administer the organisation
select p.id, p.parent_name, p.given_name, s.position, a.user_name, a.must_change_password, a.secret_expires_at,
       exists (select 1 from role_assignment r
               where r.person_id = p.id and (r.organization_id <> ?1 or r.role in ('PARENT', 'PUPIL'))
                 and (r.valid_to is null or r.valid_to > cast(current_timestamp at time zone o.time_zone as date)))
       or exists (select 1 from staff t
               where t.person_id = p.id and t.organization_id <> ?1
                 and (t.valid_to is null or t.valid_to > cast(current_timestamp at time zone o.time_zone as date)))
       or exists (select 1 from enrolment e join pupil u on u.id = e.pupil_id
               where u.person_id = p.id
                 and (e.valid_to is null or e.valid_to > cast(current_timestamp at time zone o.time_zone as date)))
from staff s
join organization o on o.id = s.organization_id
join person p on p.id = s.person_id
left join lateral (select * from account x where x.person_id = p.id and x.status = 'ACTIVE' order by x.created_at limit 1) a on true
where s.organization_id = ?1
  and s.valid_from <= cast(current_timestamp at time zone o.time_zone as date)
  and (s.valid_to is null or s.valid_to > cast(current_timestamp at time zone o.time_zone as date))
  and (cast(?2 as text) is null or position(lower(cast(?2 as text)) in lower(p.parent_name || ' ' || p.given_name)) > 0)
  and (cast(?3 as uuid) is null or p.id = cast(?3 as uuid))
  and (not cast(?5 as boolean)
       or exists (select 1 from role_assignment r
                  where r.person_id = p.id and r.organization_id = o.id and r.role = 'ORG_ADMIN'
                    and r.valid_from <= cast(current_timestamp at time zone o.time_zone as date)
                    and (r.valid_to is null or r.valid_to > cast(current_timestamp at time zone o.time_zone as date))))
order by p.parent_name collate "mn-x-icu", p.given_name collate "mn-x-icu", p.id
limit ?4
