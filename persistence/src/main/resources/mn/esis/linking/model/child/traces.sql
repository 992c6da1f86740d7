-- 1 pupil, 2 person who reads; 3 4 moment and number of the last one shown, or null; 5 how many.
-- Looks are numbered upwards and changes downwards, so that one number orders both.
select t.at,
       case when t.person_id is null or t.role = 'PARENT' or t.by_guardian then null else w.parent_name || ' ' || w.given_name end,
       coalesce(t.person_id = ?2, false), t.role, o.name, t.action, t.n < 0, t.n
from (
    select a.at, a.id as n, a.person_id, a.why as role, a.school_id, a.action,
           false as by_guardian
    from access_log a
    where (a.object_id = ?1 or a.shown_ids @> array[cast(?1 as uuid)])
      and a.outcome = 'ALLOWED'
    union all
    select c.at, -c.id, c.person_id, c.changes ->> 'role', c.school_id, c.action,
           c.action in ('LINK_REQUESTED', 'LINK_REQUEST_WITHDRAWN', 'LINK_LEFT')
    from change_log c
    where c.object_id = ?1
) t
left join person w on w.id = t.person_id
left join organization o on o.id = t.school_id
where cast(?3 as timestamptz) is null or (t.at, t.n) < (cast(?3 as timestamptz), cast(?4 as bigint))
order by t.at desc, t.n desc
limit ?5
