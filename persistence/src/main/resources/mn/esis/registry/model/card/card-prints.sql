-- 1 school, 2 the one print (either may be null); the newest first
select c.id, c.school_id, c.ordered_at,
       case when c.failed_at is not null then 'FAILED' when bool_or(p.content is null) then 'RUNNING' else 'READY' end as state,
       sum(p.cards) as total, coalesce(sum(p.cards) filter (where p.content is not null), 0) as done
from card_print c
join card_print_part p on p.print_id = c.id
where (cast(?1 as uuid) is null or c.school_id = cast(?1 as uuid))
  and (cast(?2 as uuid) is null or c.id = cast(?2 as uuid))
group by c.id
order by c.ordered_at desc
limit 5
