-- 1 organisation, 2 today there; each of these may be null: 3 pattern of the name, 4 position,
-- 5 6 7 names and id of the last one shown; 8 how many
select s.id, s.person_id, p.parent_name, p.given_name, p.sex, s.staff_number, s.position, s.valid_from, s.valid_to
from staff s
join person p on p.id = s.person_id
where s.organization_id = ?1
  and (s.valid_to is null or s.valid_to > ?2)
  and (cast(?3 as text) is null or lower(p.parent_name || ' ' || p.given_name) like cast(?3 as text))
  and (cast(?4 as text) is null or s.position = cast(?4 as text))
  and (cast(?7 as uuid) is null
       or (p.parent_name collate "mn-x-icu", p.given_name collate "mn-x-icu", s.id) > (cast(?5 as text), cast(?6 as text), cast(?7 as uuid)))
order by p.parent_name collate "mn-x-icu", p.given_name collate "mn-x-icu", s.id
limit ?8
