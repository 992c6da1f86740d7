-- How far the work after a change of keys has come. One row per subject, for the key that is current.
create table key_renewal (
    subject    text        not null,
    key_id     text        not null,
    last_row   uuid,
    renewed    bigint      not null default 0,
    unreadable bigint      not null default 0,
    started_at timestamptz not null,
    updated_at timestamptz not null,
    ended_at   timestamptz,
    constraint pk_key_renewal primary key (subject)
);
grant select, insert, update on key_renewal to esis_app;
grant select on key_renewal to esis_report;
