-- 1 organisation, 2 today there, 3 true: ended ones too, 4 part of a name, may be null; 5 how many
select a.id, a.person_id, p.parent_name, p.given_name, a.role, g.name, a.valid_from, a.valid_to
from role_assignment a
join person p on p.id = a.person_id
left join study_group g on g.id = a.group_id
where a.organization_id = ?1
  and (?3 or a.valid_to is null or a.valid_to > ?2)
  and (cast(?4 as text) is null or position(lower(cast(?4 as text)) in lower(p.parent_name || ' ' || p.given_name)) > 0)
order by a.role, p.parent_name collate "mn-x-icu", p.given_name collate "mn-x-icu", a.valid_from desc, a.id
limit ?5
