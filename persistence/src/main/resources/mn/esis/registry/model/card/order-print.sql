-- 1 print, 2 school: a part for each group in which somebody has a card
insert into card_print_part (id, print_id, place, group_id, group_name, cards)
select gen_random_uuid(), ?1, row_number() over (order by g.level, g.name collate "mn-x-icu", g.id), g.id, g.name, count(*)
from enrolment e
join study_group g on g.id = e.group_id
join card c on c.pupil_id = e.pupil_id and c.revoked_at is null
where e.school_id = ?2
  and e.valid_to is null
group by g.id
