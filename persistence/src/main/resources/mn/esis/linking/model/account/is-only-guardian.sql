-- 1 person. Whoever works, learns or rules somewhere is somebody else besides a guardian.
select not exists (select 1 from staff s where s.person_id = ?1)
       and not exists (select 1 from pupil u where u.person_id = ?1)
       and not exists (select 1 from role_assignment r where r.person_id = ?1)
