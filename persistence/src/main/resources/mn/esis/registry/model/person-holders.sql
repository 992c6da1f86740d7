-- 1 person, 2 organisation: who else answers for the person, and in which registers of that organisation she or he stands
select exists (select 1 from staff s
               where s.person_id = ?1 and s.organization_id <> ?2
                 and (s.valid_to is null or s.valid_to > current_date))
       or exists (select 1 from enrolment e join pupil p on p.id = e.pupil_id
                  where p.person_id = ?1 and e.school_id <> ?2
                    and (e.valid_to is null or e.valid_to > current_date))
       or exists (select 1 from role_assignment r
                  where r.person_id = ?1 and r.organization_id <> ?2 and r.role not in ('PARENT', 'PUPIL')
                    and (r.valid_to is null or r.valid_to > current_date)),
       exists (select 1 from staff s
               where s.person_id = ?1 and s.organization_id = ?2 and (s.valid_to is null or s.valid_to > current_date)),
       exists (select 1 from enrolment e join pupil p on p.id = e.pupil_id
               where p.person_id = ?1 and e.school_id = ?2 and (e.valid_to is null or e.valid_to > current_date))
