-- 1 pupil, 2 how many places everybody has, made or not
select exists (
    select 1
    from (select s as slot from generate_series(1, ?2) s
          union
          select p.slot from guardian_place p where p.pupil_id = ?1 and p.opened_by is not null) open
    where not exists (select 1 from guardian_place p where p.pupil_id = ?1 and p.slot = open.slot and p.closed_at is not null)
      and not exists (select 1 from guardian_link l where l.pupil_id = ?1 and l.slot = open.slot and l.ended_at is null))
