-- 1 school, 2 fingerprints of a register number: who learns there, or has learned there last and may be looked at this year
select u.id
from person_number_index i
join pupil u on u.person_id = i.person_id
join lateral (select e.school_id, e.academic_year_id, e.valid_to
              from enrolment e
              where e.pupil_id = u.id and e.end_reason is distinct from 'ENTERED_IN_ERROR'
              order by e.valid_from desc, e.recorded_at desc
              limit 1) last on true
join academic_year y on y.id = last.academic_year_id
join organization o on o.id = last.school_id
where i.kind = 'REGISTER_NUMBER'
  and i.value in (select decode(v, 'hex') from unnest(string_to_array(cast(?2 as text), ',')) v)
  and last.school_id = ?1
  and (last.valid_to is null
       or cast(current_timestamp at time zone o.time_zone as date) < y.first_day + interval '1 year')
limit 1
