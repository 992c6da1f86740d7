-- Who looked at what and why it was allowed (access_log), and what changed (change_log). Append-only, by month.

create table access_log (
    id             bigint generated always as identity,
    at             timestamptz not null,
    account_id     uuid,
    person_id      uuid,
    session_id     uuid,
    caller         text        not null,
    action         text        not null,
    outcome        text        not null,
    why            text,
    object_type    text,
    object_id      uuid,
    shown_ids      uuid[]      not null default '{}',
    school_id      uuid,
    question       text,
    address        text,
    correlation_id text,
    constraint pk_access_log primary key (id, at),
    constraint ck_access_log_outcome check (outcome in ('ALLOWED', 'DENIED'))
) partition by range (at);
create index ix_access_log_object on access_log (object_id, at);
create index ix_access_log_account on access_log (account_id, at);
create index ix_access_log_shown on access_log using gin (shown_ids);
create table access_log_default partition of access_log default;

create table change_log (
    id             bigint generated always as identity,
    at             timestamptz not null,
    account_id     uuid,
    person_id      uuid,
    session_id     uuid,
    caller         text        not null,
    action         text        not null,
    object_type    text        not null,
    object_id      uuid        not null,
    school_id      uuid,
    changes        jsonb       not null default '{}',
    reason         text,
    correlation_id text,
    constraint pk_change_log primary key (id, at)
) partition by range (at);
create index ix_change_log_object on change_log (object_id, at);
create index ix_change_log_account on change_log (account_id, at);
create table change_log_default partition of change_log default;

select make_partitions('access_log', current_date, 3), make_partitions('change_log', current_date, 3);

create trigger tr_access_log_append_only before update or delete on access_log for each row execute function refuse_change();
create trigger tr_change_log_append_only before update or delete on change_log for each row execute function refuse_change();
create trigger tr_access_log_no_truncate before truncate on access_log for each statement execute function refuse_change();
create trigger tr_change_log_no_truncate before truncate on change_log for each statement execute function refuse_change();

-- esis_app inherits from esis_audit: insert and read, nothing else.
grant select, insert on access_log, change_log to esis_audit;
grant select on access_log, change_log to esis_report;
