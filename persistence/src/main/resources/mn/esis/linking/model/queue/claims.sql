-- 1 person
select count(distinct x.person_id)
from person_number_index own
join person_number_index x on x.value = own.value and x.kind = own.kind and x.person_id <> own.person_id
where own.person_id = ?1 and own.kind = 'REGISTER_NUMBER'
