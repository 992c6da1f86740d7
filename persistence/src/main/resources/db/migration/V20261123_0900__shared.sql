-- What every feature stands on: periods, repeated requests, jobs that act once, counters, partitions made ahead.

create extension if not exists btree_gist with schema public;
create extension if not exists pg_trgm with schema public;

grant usage on schema esis to esis_app, esis_report;

-- ARCHITECTURE: the key is claimed and the answer stored in the transaction of the use case itself.
create table idempotency_key (
    scope        text        not null,
    key          uuid        not null,
    operation    text        not null,
    request_hash bytea       not null,
    answer       text,
    created_at   timestamptz not null,
    constraint pk_idempotency_key primary key (scope, key),
    constraint ck_idempotency_key_scope check (length(scope) <= 300)
);
create index ix_idempotency_key_created on idempotency_key (created_at);

-- A timer fires on every node; the node that inserts the row does the work.
create table job_run (
    name     text        not null,
    slot     timestamptz not null,
    node     text        not null,
    ended_at timestamptz,
    constraint pk_job_run primary key (name, slot)
);

-- Fixed windows, counted by one upsert: atomic on every node.
create table rate_counter (
    bucket       text        not null,
    window_start timestamptz not null,
    hits         int         not null,
    constraint pk_rate_counter primary key (bucket, window_start)
);
create index ix_rate_counter_window on rate_counter (window_start);

-- Creates the monthly partitions of a table, from the month before the given day to months_ahead after it.
-- Runs with the owner's rights, so that the application may call it without owning tables.
create function make_partitions(parent text, from_day date, months_ahead int) returns int
    language plpgsql security definer set search_path = esis, pg_temp as
$$
declare
    first_day date := date_trunc('month', from_day)::date;
    part_name text;
    made      int := 0;
begin
    if parent not in (select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                      where n.nspname = 'esis' and c.relkind = 'p') then
        raise exception 'not a partitioned table: %', parent;
    end if;
    for i in -1..months_ahead loop
        part_name := parent || to_char(first_day + make_interval(months => i), '_YYYYMM');
        if to_regclass('esis.' || quote_ident(part_name)) is null then
            execute format('create table esis.%I partition of esis.%I for values from (%L) to (%L)', part_name, parent,
                           first_day + make_interval(months => i), first_day + make_interval(months => i + 1));
            made := made + 1;
        end if;
    end loop;
    return made;
end
$$;
revoke all on function make_partitions(text, date, int) from public;
grant execute on function make_partitions(text, date, int) to esis_app;

-- History is closed, never overwritten: only the end of an open period may be set, nothing may be deleted.
create function keep_history() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE' then
        raise exception 'history is kept: % rows are ended, not deleted', tg_table_name using errcode = 'integrity_constraint_violation';
    end if;
    if to_jsonb(old) - 'valid_to' - 'end_reason' - 'version' is distinct from to_jsonb(new) - 'valid_to' - 'end_reason' - 'version'
        or (old.valid_to is not null and old.valid_to is distinct from new.valid_to) then
        raise exception 'history is kept: a row of % can only be ended once', tg_table_name using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;

grant select, insert, update, delete on idempotency_key, job_run, rate_counter to esis_app;
