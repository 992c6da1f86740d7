-- Slips by which a parent gets into an account that the school has made, or joins it to the own one.

-- Of the secret a keyed fingerprint is kept, by which it is found; the Argon2 hash that opens the account stands in account.
-- pupil_ids: the children whom the slip brings over; never more than whoever made it reaches.
create table parent_slip (
    id            uuid        not null,
    account_id    uuid        not null,
    person_id     uuid        not null,
    school_id     uuid        not null,
    pupil_ids     uuid[]      not null,
    secret_mark   bytea       not null,
    opens_account boolean     not null,
    made_at       timestamptz not null,
    made_by       uuid        not null,
    expires_at    timestamptz not null,
    ended_at      timestamptz,
    end_kind      text,
    used_by       uuid,
    constraint pk_parent_slip primary key (id),
    constraint fk_parent_slip_account foreign key (account_id) references account,
    constraint fk_parent_slip_person foreign key (person_id) references person,
    constraint fk_parent_slip_school foreign key (school_id) references organization,
    constraint fk_parent_slip_made_by foreign key (made_by) references account,
    constraint fk_parent_slip_used_by foreign key (used_by) references account,
    constraint ck_parent_slip_end_kind check (end_kind in ('JOINED', 'REPLACED')),
    constraint ck_parent_slip_ended check ((ended_at is null) = (end_kind is null) and (used_by is not null) = (end_kind is not distinct from 'JOINED'))
);
create unique index uk_parent_slip_mark on parent_slip (secret_mark);
create index ix_parent_slip_person on parent_slip (person_id) where ended_at is null;

create function keep_parent_slip() returns trigger language plpgsql set search_path = esis, public, pg_temp as
$$
declare
    may_change text[] := array['ended_at', 'end_kind', 'used_by'];
begin
    if tg_op = 'DELETE' or old.ended_at is not null or to_jsonb(old) - may_change is distinct from to_jsonb(new) - may_change then
        raise exception 'history is kept: a slip is ended once' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger tr_parent_slip_history before update or delete on parent_slip for each row execute function keep_parent_slip();

grant select, insert on parent_slip to esis_app;
grant update (ended_at, end_kind, used_by) on parent_slip to esis_app;
grant select (id, school_id, opens_account, made_at, expires_at, ended_at, end_kind) on parent_slip to esis_report;
