-- Waits that grow with each wrong password. Subject (account, or login that is none) and place (device or address) are kept as
-- fingerprints: one place never waits for another, so nobody can lock somebody else out.
create table attempt_delay (
    subject text        not null,
    place   text        not null,
    tries   int         not null,
    last_at timestamptz not null,
    free_at timestamptz not null,
    constraint pk_attempt_delay primary key (subject, place),
    constraint ck_attempt_delay_tries check (tries >= 0)
);
create index ix_attempt_delay_last on attempt_delay (last_at);
create index ix_known_device_used on known_device (last_used_at);
grant select, insert, update, delete on attempt_delay to esis_app;
