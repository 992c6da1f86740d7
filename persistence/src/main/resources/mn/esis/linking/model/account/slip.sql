-- 1 fingerprints of the secret in hexadecimal digits. An account that was entered since, or has another password, has used it up.
select s.id, s.account_id, s.person_id, s.school_id, array_to_string(s.pupil_ids, ','), s.made_by, s.expires_at,
       s.ended_at is not null
       or (s.opens_account and (a.secret_expires_at is distinct from s.expires_at
                                or exists (select 1 from session x where x.account_id = a.id and x.created_at >= s.made_at)))
from parent_slip s
join account a on a.id = s.account_id
where s.secret_mark in (select decode(v, 'hex') from unnest(string_to_array(cast(?1 as text), ',')) v)
