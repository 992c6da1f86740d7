-- 1 employment: its open card
select c.id, c.value, s.id as staff_id, p.parent_name, p.given_name
from staff s
join card c on c.staff_id = s.id and c.revoked_at is null
join person p on p.id = s.person_id
where s.id = ?1
