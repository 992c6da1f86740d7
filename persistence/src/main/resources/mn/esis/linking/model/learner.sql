-- 1 fingerprints of a register number, in hexadecimal digits, or none; 2 pupil, null to find by number.
-- Where nobody is found somebody else is read, and marked as not sought: an answer takes as long for a number that nobody bears.
with sought as (
    select coalesce(cast(?2 as uuid),
                    (select u.id from person_number_index n join pupil u on u.person_id = n.person_id
                     where n.kind = 'REGISTER_NUMBER' and n.verified
                       and n.value in (select decode(v, 'hex') from unnest(string_to_array(cast(?1 as text), ',')) v)
                     limit 1)) as id)
select u.id, p.id, p.parent_name, p.given_name, e.school_id, e.group_id, g.name,
       exists (select 1 from pupil_protection x where x.pupil_id = u.id and x.ended_at is null),
       sought.id is not null
from sought
join pupil u on u.id = coalesce(sought.id, (select other.pupil_id from enrolment other where other.valid_to is null limit 1))
join person p on p.id = u.person_id
join enrolment e on e.pupil_id = u.id
join study_group g on g.id = e.group_id
join organization o on o.id = e.school_id
where e.valid_to is null or e.valid_to > cast(current_timestamp at time zone o.time_zone as date)
order by (e.valid_from <= cast(current_timestamp at time zone o.time_zone as date)) desc, e.valid_from, e.id
limit 1
