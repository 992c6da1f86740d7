-- Who may see a child's life: places of a pupil, links of guardians in them, and the requests that ask for one.

-- Seed 000, 5.3: one guardian sees a pupil's record. A further place is opened by the school for a reason.
create table guardian_place (
    pupil_id  uuid        not null,
    slot      smallint    not null,
    opened_at timestamptz not null,
    opened_by uuid,
    reason    text,
    document  text,
    closed_at timestamptz,
    constraint pk_guardian_place primary key (pupil_id, slot),
    constraint fk_guardian_place_pupil foreign key (pupil_id) references pupil,
    constraint fk_guardian_place_account foreign key (opened_by) references account,
    constraint ck_guardian_place_slot check (slot between 1 and 20),
    constraint ck_guardian_place_reason check ((opened_by is null) = (reason is null) and length(reason) between 1 and 500
        and length(document) between 1 and 200)
);

create table link_request (
    id           uuid        not null,
    version      int         not null,
    pupil_id     uuid        not null,
    account_id   uuid        not null,
    person_id    uuid        not null,
    relationship text        not null,
    by_card      boolean     not null,
    contested    boolean     not null,
    status       text        not null,
    created_at   timestamptz not null,
    reminded_at  timestamptz,
    handed_at    timestamptz,
    decided_at   timestamptz,
    decided_by   uuid,
    decided_as   text,
    reason       text,
    constraint pk_link_request primary key (id),
    constraint fk_link_request_pupil foreign key (pupil_id) references pupil,
    constraint fk_link_request_account foreign key (account_id) references account,
    constraint fk_link_request_person foreign key (person_id) references person,
    constraint fk_link_request_decided_by foreign key (decided_by) references account,
    constraint ck_link_request_relationship check (relationship in ('FATHER', 'MOTHER', 'GRANDPARENT', 'GUARDIAN', 'OTHER')),
    constraint ck_link_request_status check (status in ('PENDING', 'APPROVED', 'DENIED', 'WITHDRAWN', 'EXPIRED')),
    constraint ck_link_request_decided check ((status = 'PENDING') = (decided_at is null)),
    constraint ck_link_request_decider check ((status in ('APPROVED', 'DENIED')) = (decided_by is not null and decided_as is not null)),
    constraint ck_link_request_denied check (status <> 'DENIED' or reason is not null),
    constraint ck_link_request_reason check (length(reason) between 1 and 500)
);
create unique index uk_link_request_pending on link_request (pupil_id, account_id) where status = 'PENDING';
create index ix_link_request_pupil on link_request (pupil_id, created_at);
create index ix_link_request_account on link_request (account_id, created_at);
create index ix_link_request_waiting on link_request (created_at) where status = 'PENDING';

create table guardian_link (
    id           uuid        not null,
    version      int         not null,
    pupil_id     uuid        not null,
    slot         smallint    not null,
    person_id    uuid        not null,
    relationship text        not null,
    request_id   uuid,
    begun_at     timestamptz not null,
    approved_by  uuid,
    approved_as  text,
    review_since timestamptz,
    reviewed_at  timestamptz,
    ended_at     timestamptz,
    ended_by     uuid,
    end_kind     text,
    end_reason   text,
    constraint pk_guardian_link primary key (id),
    constraint fk_guardian_link_place foreign key (pupil_id, slot) references guardian_place,
    constraint fk_guardian_link_person foreign key (person_id) references person,
    constraint fk_guardian_link_request foreign key (request_id) references link_request,
    constraint fk_guardian_link_approved_by foreign key (approved_by) references account,
    constraint fk_guardian_link_ended_by foreign key (ended_by) references account,
    constraint uk_guardian_link_request unique (request_id),
    constraint ck_guardian_link_relationship check (relationship in ('FATHER', 'MOTHER', 'GRANDPARENT', 'GUARDIAN', 'OTHER')),
    constraint ck_guardian_link_end_kind check (end_kind in ('REVOKED', 'LEFT', 'GRADUATED', 'OF_AGE', 'JOINED')),
    constraint ck_guardian_link_ended check ((ended_at is null) = (end_kind is null)),
    constraint ck_guardian_link_revoked check (end_kind <> 'REVOKED' or (ended_by is not null and end_reason is not null)),
    constraint ck_guardian_link_reason check (length(end_reason) between 1 and 500)
);
create unique index uk_guardian_link_place on guardian_link (pupil_id, slot) where ended_at is null;
create unique index uk_guardian_link_person on guardian_link (pupil_id, person_id) where ended_at is null;
create index ix_guardian_link_person on guardian_link (person_id) where ended_at is null;

-- An ended link stays ended, an active one is only ended or put up for review. A closed place takes nobody in.
create function keep_guardian_link() returns trigger language plpgsql set search_path = esis, public, pg_temp as
$$
declare
    may_change text[] := array['version', 'review_since', 'reviewed_at', 'ended_at', 'ended_by', 'end_kind', 'end_reason'];
begin
    if tg_op = 'DELETE' then
        raise exception 'history is kept: links are ended, not deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'UPDATE' then
        if old.ended_at is not null or to_jsonb(old) - may_change is distinct from to_jsonb(new) - may_change then
            raise exception 'history is kept: a link can only be ended, once' using errcode = 'integrity_constraint_violation';
        end if;
        return new;
    end if;
    perform 1 from guardian_place p where p.pupil_id = new.pupil_id and p.slot = new.slot and p.closed_at is null for share;
    if not found then
        raise exception 'the place is closed' using errcode = 'unique_violation', constraint = 'uk_guardian_link_place';
    end if;
    return new;
end
$$;
create trigger tr_guardian_link_history before insert or update or delete on guardian_link for each row execute function keep_guardian_link();

-- A place that somebody is in stays open; one that is closed stays closed.
create function keep_guardian_place() returns trigger language plpgsql set search_path = esis, public, pg_temp as
$$
begin
    if tg_op = 'DELETE' or to_jsonb(old) - 'closed_at' is distinct from to_jsonb(new) - 'closed_at' or old.closed_at is not null then
        raise exception 'history is kept: a place can only be closed, once' using errcode = 'integrity_constraint_violation';
    end if;
    if new.closed_at is not null and exists (select 1 from guardian_link l where l.pupil_id = new.pupil_id and l.slot = new.slot
            and l.ended_at is null) then
        raise exception 'somebody is in the place' using errcode = 'unique_violation', constraint = 'uk_guardian_link_place';
    end if;
    return new;
end
$$;
create trigger tr_guardian_place_history before update or delete on guardian_place for each row execute function keep_guardian_place();

-- A decided request keeps its decision.
create function keep_link_request() returns trigger language plpgsql set search_path = esis, public, pg_temp as
$$
declare
    may_change text[] := array['version', 'contested', 'reminded_at', 'handed_at', 'status', 'decided_at', 'decided_by', 'decided_as', 'reason'];
begin
    if tg_op = 'DELETE' or old.status <> 'PENDING' or to_jsonb(old) - may_change is distinct from to_jsonb(new) - may_change then
        raise exception 'history is kept: a request is decided once' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger tr_link_request_history before update or delete on link_request for each row execute function keep_link_request();

-- Every try to reach a child, whatever came of it, with the same columns: also one that finds nobody. The mark is a keyed
-- fingerprint of the number or card that was tried. An alarm is told from here, so that no try takes longer than another.
create table link_attempt (
    id         uuid        not null,
    at         timestamptz not null,
    account_id uuid        not null,
    mark       bytea       not null,
    pupil_id   uuid,
    outcome    text        not null,
    told_at    timestamptz,
    constraint pk_link_attempt primary key (id),
    constraint fk_link_attempt_account foreign key (account_id) references account,
    constraint fk_link_attempt_pupil foreign key (pupil_id) references pupil,
    constraint ck_link_attempt_outcome check (outcome in ('NOT_MATCHED', 'PROTECTED', 'HELD', 'OWN_PENDING', 'OWN_LINK', 'FILED'))
);
create index ix_link_attempt_mark on link_attempt (mark, at);
create index ix_link_attempt_untold on link_attempt (at) where told_at is null and outcome = 'PROTECTED';
create index ix_link_attempt_account on link_attempt (account_id, at);

-- A court order: nobody is linked, whoever asks is answered as if there were no such child.
create table pupil_protection (
    id         uuid        not null,
    version    int         not null,
    pupil_id   uuid        not null,
    begun_at   timestamptz not null,
    begun_by   uuid        not null,
    reason     text        not null,
    document   text        not null,
    ended_at   timestamptz,
    ended_by   uuid,
    end_reason text,
    constraint pk_pupil_protection primary key (id),
    constraint fk_pupil_protection_pupil foreign key (pupil_id) references pupil,
    constraint fk_pupil_protection_begun_by foreign key (begun_by) references account,
    constraint fk_pupil_protection_ended_by foreign key (ended_by) references account,
    constraint ck_pupil_protection_ended check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null)),
    constraint ck_pupil_protection_texts check (length(reason) between 1 and 500 and length(document) between 1 and 200
        and length(end_reason) between 1 and 500)
);
create unique index uk_pupil_protection on pupil_protection (pupil_id) where ended_at is null;

-- The day on which so many school days of a group have passed since a day; null when that is still to come.
create function school_day_after(for_group uuid, since date, days int, until date) returns date
    language sql stable set search_path = esis, public, pg_temp as
$$
select d.day
from (select cast(g as date) as day, row_number() over (order by g) as n
      from generate_series(since + 1, until, interval '1 day') g
      where is_school_day(for_group, cast(g as date))) d
where d.n = days
$$;

grant select, insert on guardian_place, link_request, guardian_link, link_attempt, pupil_protection to esis_app;
grant update (closed_at) on guardian_place to esis_app;
grant update (version, contested, reminded_at, handed_at, status, decided_at, decided_by, decided_as, reason) on link_request to esis_app;
grant update (version, review_since, reviewed_at, ended_at, ended_by, end_kind, end_reason) on guardian_link to esis_app;
grant update (told_at) on link_attempt to esis_app;
grant delete on link_attempt to esis_app;
grant update (version, ended_at, ended_by, end_reason) on pupil_protection to esis_app;
grant select (id, pupil_id, relationship, by_card, contested, status, created_at, decided_at, decided_as) on link_request to esis_report;
grant select (id, pupil_id, slot, relationship, begun_at, approved_as, ended_at, end_kind) on guardian_link to esis_report;
grant select (pupil_id, slot, opened_at, closed_at) on guardian_place to esis_report;
