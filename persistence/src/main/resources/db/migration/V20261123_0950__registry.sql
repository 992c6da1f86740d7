-- Who learns and who works where, since when; enrolments are history and never overwritten.

create table pupil (
    id         uuid        not null,
    version    int         not null,
    person_id  uuid        not null,
    status     text        not null,
    created_at timestamptz not null,
    constraint pk_pupil primary key (id),
    constraint fk_pupil_person foreign key (person_id) references person,
    constraint uk_pupil_person unique (person_id),
    constraint ck_pupil_status check (status in ('ENROLLED', 'LEFT', 'GRADUATED'))
);

-- A pupil is in one group at a time. The school stands in the row as of the fact.
create table enrolment (
    id               uuid        not null,
    version          int         not null,
    pupil_id         uuid        not null,
    school_id        uuid        not null,
    academic_year_id uuid        not null,
    group_id         uuid        not null,
    valid_from       date        not null,
    valid_to         date,
    start_reason     text        not null,
    end_reason       text,
    recorded_at      timestamptz not null,
    constraint pk_enrolment primary key (id),
    constraint fk_enrolment_pupil foreign key (pupil_id) references pupil,
    constraint fk_enrolment_group foreign key (group_id, school_id, academic_year_id)
        references study_group (id, school_id, academic_year_id),
    constraint ck_enrolment_start check (start_reason in ('NEW', 'TRANSFER', 'GROUP_CHANGE', 'PROMOTION', 'RETURN')),
    constraint ck_enrolment_end check ((valid_to is null) = (end_reason is null)
        and end_reason in ('TRANSFER', 'GROUP_CHANGE', 'PROMOTION', 'LEFT', 'GRADUATED', 'DECEASED', 'ENTERED_IN_ERROR')),
    constraint ck_enrolment_period check (valid_to >= valid_from),
    constraint ex_enrolment_overlap exclude using gist (pupil_id with =, daterange(valid_from, valid_to) with &&)
);
create unique index uk_enrolment_open on enrolment (pupil_id) where valid_to is null;
create index ix_enrolment_school on enrolment (school_id, group_id) where valid_to is null;
create index ix_enrolment_group on enrolment (group_id);
create trigger tr_enrolment_history before update or delete on enrolment for each row execute function keep_history();

create table staff (
    id              uuid        not null,
    version         int         not null,
    person_id       uuid        not null,
    organization_id uuid        not null,
    staff_number    text        not null,
    position        text        not null,
    valid_from      date        not null,
    valid_to        date,
    end_reason      text,
    created_at      timestamptz not null,
    constraint pk_staff primary key (id),
    constraint fk_staff_person foreign key (person_id) references person,
    constraint fk_staff_organization foreign key (organization_id) references organization,
    constraint ck_staff_number check (staff_number ~ '^[0-9A-Z-]{1,20}$'),
    constraint ck_staff_position check (position in ('DIRECTOR', 'MANAGER', 'TEACHER', 'SOCIAL_WORKER', 'DOCTOR', 'LIBRARIAN',
        'DORMITORY_TEACHER', 'HR_OFFICER', 'ACCOUNTANT', 'SPECIALIST', 'ASSISTANT', 'SERVICE')),
    constraint ck_staff_end check ((valid_to is null) = (end_reason is null)
        and end_reason in ('RESIGNED', 'DISMISSED', 'RETIRED', 'TRANSFER', 'CONTRACT_ENDED', 'DECEASED', 'ENTERED_IN_ERROR')),
    constraint ck_staff_period check (valid_to >= valid_from),
    constraint ex_staff_overlap exclude using gist (person_id with =, organization_id with =, daterange(valid_from, valid_to) with &&),
    constraint ex_staff_number exclude using gist (organization_id with =, staff_number with =, daterange(valid_from, valid_to) with &&)
);
create index ix_staff_organization on staff (organization_id) where valid_to is null;

-- An ended employment is history; number and position of a running one may be corrected, which change_log remembers.
create function keep_staff() returns trigger language plpgsql set search_path = esis, public, pg_temp as
$$
begin
    if tg_op = 'DELETE' or old.valid_to is not null or new.person_id <> old.person_id or new.organization_id <> old.organization_id then
        raise exception 'history is kept: a row of staff can only be corrected or ended' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger tr_staff_history before update or delete on staff for each row execute function keep_staff();

grant select, insert, update on pupil, staff to esis_app;
grant select, insert on enrolment to esis_app;
grant update (valid_to, end_reason, version) on enrolment to esis_app;
grant select on pupil, enrolment, staff to esis_report;
