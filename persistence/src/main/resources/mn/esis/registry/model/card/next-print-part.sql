-- what waits longest; other nodes pass over a part that is being drawn, and find it again when its node dies
select p.id, p.print_id, p.group_id, c.offset_x, c.offset_y
from card_print_part p
join card_print c on c.id = p.print_id
where p.content is null
  and c.failed_at is null
order by c.ordered_at, p.place
limit 1
for update of p skip locked
