-- Persons after one whose number has a fingerprint, but none of the given key: 1 key id, 2 person, 3 how many.
-- A person with a register number and a document has two rows, which stay together.
select p.id, i.kind, p.document_type, bool_or(i.verified) as verified,
       case i.kind when 'DOCUMENT' then 'person.document_number' else 'person.register_number' end as field,
       case i.kind when 'DOCUMENT' then p.document_number else p.register_number end as sealed
from esis.person p
join esis.person_number_index i on i.person_id = p.id
where (case i.kind when 'DOCUMENT' then p.document_number else p.register_number end) is not null
  and not exists (select 1 from esis.person_number_index n where n.person_id = p.id and n.kind = i.kind and n.key_id = ?)
  and p.id > cast(? as uuid)
group by p.id, i.kind
order by p.id
fetch first (?) rows with ties
