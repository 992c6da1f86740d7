-- lists, parted by commas: 1 ids, 2 pupils, 3 sealed values, 4 hashes; 5 now, 6 by whom. Who has got a card meanwhile keeps it.
insert into card (id, version, pupil_id, value, value_hash, issued_at, issued_by)
select cast(i as uuid), 1, cast(p as uuid), decode(v, 'hex'), decode(h, 'hex'), cast(?5 as timestamptz), cast(?6 as uuid)
from unnest(string_to_array(cast(?1 as text), ','), string_to_array(cast(?2 as text), ','),
            string_to_array(cast(?3 as text), ','), string_to_array(cast(?4 as text), ',')) as list (i, p, v, h)
on conflict (pupil_id) where revoked_at is null do nothing
