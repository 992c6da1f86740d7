-- Every message that leaves the house, written in the transaction of what caused it.

create table outbox (
    id              bigint generated always as identity,
    message_id      uuid        not null,
    created_at      timestamptz not null,
    kind            text        not null,
    channel         text        not null,
    address         text        not null,
    language        text        not null,
    account_id      uuid,
    content         bytea       not null,
    secret          boolean     not null,
    expires_at      timestamptz,
    state           text        not null default 'WAITING',
    handed_at       timestamptz,
    next_attempt_at timestamptz not null,
    attempts        int         not null default 0,
    lease_until     timestamptz,
    lease_no        int         not null default 0,
    sent_at         timestamptz,
    read_at         timestamptz,
    last_error      text,
    constraint pk_outbox primary key (id, created_at),
    constraint ck_outbox_channel check (channel in ('MAIL', 'SMS', 'PUSH', 'INBOX')),
    constraint ck_outbox_state check (state in ('WAITING', 'SENT', 'PARKED', 'EXPIRED')),
    constraint ck_outbox_language check (language in ('mn', 'kk', 'ru', 'en'))
) partition by range (created_at);
create unique index uk_outbox_message on outbox (message_id, created_at);
create index ix_outbox_due on outbox (next_attempt_at) where state = 'WAITING';
create index ix_outbox_unhanded on outbox (id) where state = 'WAITING' and handed_at is null;
create index ix_outbox_account on outbox (account_id, created_at) where account_id is not null;
create index ix_outbox_state on outbox (state, created_at);
create table outbox_default partition of outbox default;
select make_partitions('outbox', current_date, 3);

grant select, insert, update on outbox to esis_app;
grant select (id, message_id, created_at, kind, channel, language, state, attempts, sent_at) on outbox to esis_report;
