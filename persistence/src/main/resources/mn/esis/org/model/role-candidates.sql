-- 1 organisation, 2 today there
select p.id, p.parent_name, p.given_name
from staff s
join person p on p.id = s.person_id
where s.organization_id = ?1
  and s.valid_from <= ?2
  and (s.valid_to is null or s.valid_to > ?2)
order by p.parent_name collate "mn-x-icu", p.given_name collate "mn-x-icu", p.id
