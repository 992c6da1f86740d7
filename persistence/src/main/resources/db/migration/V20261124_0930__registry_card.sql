-- Cards with a QR code: who holds which, since when; and what was drawn of a whole school at once.

-- The value is sealed for printing again, and found by its SHA-256. One card of a holder is open; the others are history.
create table card (
    id            uuid        not null,
    version       int         not null,
    pupil_id      uuid,
    staff_id      uuid,
    value         bytea       not null,
    value_hash    bytea       not null,
    issued_at     timestamptz not null,
    issued_by     uuid,
    revoked_at    timestamptz,
    revoked_by    uuid,
    revoke_reason text,
    constraint pk_card primary key (id),
    constraint fk_card_pupil foreign key (pupil_id) references pupil,
    constraint fk_card_staff foreign key (staff_id) references staff,
    constraint uk_card_value unique (value_hash),
    constraint ck_card_holder check (num_nonnulls(pupil_id, staff_id) = 1),
    constraint ck_card_hash check (length(value_hash) = 32),
    constraint ck_card_revoked check ((revoked_at is null) = (revoke_reason is null)
        and (revoked_by is null or revoked_at is not null) and revoke_reason in ('REPLACED'))
);
create unique index uk_card_pupil_open on card (pupil_id) where revoked_at is null;
create unique index uk_card_staff_open on card (staff_id) where revoked_at is null;

-- A card is revoked once and for good; only its sealed value is made anew, after a change of keys.
create function keep_card() returns trigger language plpgsql as
$$
declare
    ends text[] := array['value', 'revoked_at', 'revoked_by', 'revoke_reason', 'version'];
begin
    if tg_op = 'DELETE' then
        raise exception 'history is kept: cards are revoked, not deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if to_jsonb(old) - ends is distinct from to_jsonb(new) - ends
        or (old.revoked_at is not null
            and to_jsonb(old) - 'value' is distinct from to_jsonb(new) - 'value') then
        raise exception 'history is kept: a card can only be revoked, once' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger tr_card_history before update or delete on card for each row execute function keep_card();

-- The cards of a whole school, drawn group by group in the background: a part without content waits for whoever locks its row.
create table card_print (
    id         uuid         not null,
    school_id  uuid         not null,
    ordered_by uuid         not null,
    ordered_at timestamptz  not null,
    offset_x   numeric(4,1) not null,
    offset_y   numeric(4,1) not null,
    failed_at  timestamptz,
    constraint pk_card_print primary key (id),
    constraint fk_card_print_school foreign key (school_id) references organization,
    constraint fk_card_print_account foreign key (ordered_by) references account
);
create index ix_card_print_school on card_print (school_id, ordered_at);
create index ix_card_print_ordered on card_print (ordered_at);

create table card_print_part (
    id         uuid   not null,
    print_id   uuid   not null,
    place      int    not null,
    group_id   uuid   not null,
    group_name text   not null,
    cards      int    not null,
    pupil_ids  uuid[] not null default '{}',
    content    bytea,
    constraint pk_card_print_part primary key (id),
    constraint fk_card_print_part_print foreign key (print_id) references card_print on delete cascade,
    constraint fk_card_print_part_group foreign key (group_id) references study_group,
    constraint uk_card_print_part_place unique (print_id, place)
);
create index ix_card_print_part_open on card_print_part (print_id, place) where content is null;

grant select, insert on card to esis_app;
grant update (version, value, revoked_at, revoked_by, revoke_reason) on card to esis_app;
grant select, insert, delete on card_print, card_print_part to esis_app;
grant update (failed_at) on card_print to esis_app;
grant update (cards, pupil_ids, content) on card_print_part to esis_app;
grant select (id, pupil_id, staff_id, issued_at, revoked_at, revoke_reason) on card to esis_report;
grant select on card_print to esis_report;
