-- What an installation at the schema of 2026-11-23 09:50 may hold: each kind of row that later migrations could break.
insert into organization (id, version, path, kind, code, name, time_zone, created_at) values
    ('10000000-0000-0000-0000-000000000001', 1, '{}', 'COUNTRY', 'MN', 'Монгол Улс', 'Asia/Ulaanbaatar', now());
insert into person (id, version, parent_name, given_name, sex, birth_date, register_number, verification, verified_at, verified_how, created_at) values
    ('20000000-0000-0000-0000-000000000001', 3, 'Бат', 'Номин', 'F', '2016-03-12', '\x026b3101', 'VERIFIED', now(), 'SCHOOL', now()),
    ('20000000-0000-0000-0000-000000000002', 1, 'Дорж', 'Сүрэн', 'M', null, '\x026b3102', 'SELF_DECLARED', null, null, now());
insert into person_number_index (person_id, kind, key_id, value, verified) values
    ('20000000-0000-0000-0000-000000000001', 'REGISTER_NUMBER', 'i1', '\x01', true),
    ('20000000-0000-0000-0000-000000000002', 'REGISTER_NUMBER', 'i1', '\x01', false);
insert into account (id, version, person_id, status, user_name, email, language, password_hash, created_at) values
    ('30000000-0000-0000-0000-000000000001', 2, '20000000-0000-0000-0000-000000000002', 'ACTIVE', 'suren', 'suren@example.mn', 'mn', 'x', now()),
    ('30000000-0000-0000-0000-000000000002', 2, '20000000-0000-0000-0000-000000000002', 'ACTIVE', 'suren2', null, 'kk', 'x', now());
insert into session (id, account_id, kind, device_name, created_at, last_seen_at, expires_at, ended_at, end_reason) values
    ('40000000-0000-0000-0000-000000000001', '30000000-0000-0000-0000-000000000001', 'PHONE', 'Утас', now(), now(), now() + interval '60 days', null, null),
    ('40000000-0000-0000-0000-000000000002', '30000000-0000-0000-0000-000000000001', 'PORTAL', null, now(), now(), now(), now(), 'SIGNED_OUT');
insert into one_time_code (id, purpose, contact, account_id, code_hash, created_at, expires_at) values
    ('50000000-0000-0000-0000-000000000001', 'RECOVERY', 'suren@example.mn', '30000000-0000-0000-0000-000000000001', '\x00', now(), now()),
    ('50000000-0000-0000-0000-000000000002', 'REGISTRATION', 'new@example.mn', null, '\x00', now(), now());
insert into registration (id, contact, channel, language, parent_name, given_name, register_number, privacy_notice_version, created_at) values
    ('50000000-0000-0000-0000-000000000002', 'new@example.mn', 'EMAIL', 'ru', 'а', 'б', '\x026b3103', '1', now());
insert into outbox (message_id, created_at, kind, channel, address, language, content, secret, state, next_attempt_at) values
    ('60000000-0000-0000-0000-000000000001', now(), 'CODE', 'MAIL', 'suren@example.mn', 'mn', '\x026b3104', true, 'WAITING', now()),
    ('60000000-0000-0000-0000-000000000002', now() - interval '2 years', 'NOTICE', 'MAIL', 'suren@example.mn', 'mn', '', true, 'SENT', now());
insert into access_log (at, caller, action, outcome, object_type, object_id) values
    (now(), 'API', 'PUPIL_READ', 'ALLOWED', 'pupil', '20000000-0000-0000-0000-000000000001'), (now() - interval '2 years', 'API', 'x', 'DENIED', null, null);
insert into change_log (at, caller, action, object_type, object_id, changes) values
    (now(), 'PORTAL', 'PERSON_CORRECTED', 'person', '20000000-0000-0000-0000-000000000001', '{"givenName": ["Номи", "Номин"]}');
insert into job_run (name, slot, node) values ('x', now(), 'n');
