-- Where people learn and work: the tree of organisations, the school calendar, groups, and who holds which role where.
-- Days of a calendar (first_day, last_day) include both ends, as people say them; periods (valid_from, valid_to) end before
-- valid_to, and an open one has none.

create table organization (
    id         uuid        not null,
    version    int         not null,
    parent_id  uuid,
    path       uuid[]      not null,
    kind       text        not null,
    code       text        not null,
    name       text        not null,
    time_zone  text        not null,
    languages  text        not null default 'mn',
    created_at timestamptz not null,
    constraint pk_organization primary key (id),
    constraint uk_organization_code unique (code),
    constraint fk_organization_parent foreign key (parent_id) references organization,
    constraint ck_organization_kind check (kind in ('COUNTRY', 'AIMAG_OFFICE', 'DISTRICT_OFFICE', 'SCHOOL', 'KINDERGARTEN')),
    constraint ck_organization_root check ((kind = 'COUNTRY') = (parent_id is null)),
    constraint ck_organization_code check (code ~ '^[0-9A-Z-]{1,20}$'),
    constraint ck_organization_name check (length(name) between 1 and 200),
    constraint ck_organization_languages check (languages ~ '^(mn|kk|ru|en|tyv)(,(mn|kk|ru|en|tyv))*$')
);
create unique index uk_organization_country on organization (kind) where kind = 'COUNTRY';
create index ix_organization_parent on organization (parent_id);
create index ix_organization_path on organization using gin (path);

-- path = all ancestors from the country down, and the organisation itself; nobody writes it but this trigger.
create function organization_place() returns trigger language plpgsql set search_path = esis, public, pg_temp as
$$
declare
    above organization;
begin
    if new.time_zone !~ '^[A-Za-z]+/[A-Za-z_/]+$' then
        raise exception 'not an IANA time zone: %', new.time_zone using errcode = 'check_violation', constraint = 'ck_organization_time_zone';
    end if;
    begin
        perform now() at time zone new.time_zone;
    exception when invalid_parameter_value then
        raise exception 'not an IANA time zone: %', new.time_zone using errcode = 'check_violation', constraint = 'ck_organization_time_zone';
    end;
    if new.parent_id is null then
        new.path := array [new.id];
        return new;
    end if;
    select * into above from organization where id = new.parent_id for share;
    if above.kind in ('SCHOOL', 'KINDERGARTEN') or new.id = any (above.path) then
        raise exception '% cannot stand below %', new.name, above.name using errcode = 'check_violation', constraint = 'ck_organization_place';
    end if;
    new.path := above.path || new.id;
    return new;
end
$$;
create trigger tr_organization_place before insert or update on organization for each row execute function organization_place();

-- Moving an office moves everything below it.
create function organization_moved() returns trigger language plpgsql set search_path = esis, public, pg_temp as
$$
begin
    update organization set version = version + 1 where parent_id = new.id;
    return null;
end
$$;
create trigger tr_organization_moved after update on organization for each row when (old.path is distinct from new.path)
    execute function organization_moved();

create table academic_year (
    id         uuid        not null,
    version    int         not null,
    first_day  date        not null,
    last_day   date        not null,
    created_at timestamptz not null,
    constraint pk_academic_year primary key (id),
    constraint uk_academic_year unique (first_day),
    constraint ck_academic_year_days check (
        extract(month from first_day) = 9 and extract(day from first_day) = 1
        and last_day = make_date(extract(year from first_day)::int + 1, 5, 31))
);

create table term (
    id               uuid     not null,
    version          int      not null,
    academic_year_id uuid     not null,
    number           smallint not null,
    first_day        date     not null,
    last_day         date     not null,
    constraint pk_term primary key (id),
    constraint fk_term_academic_year foreign key (academic_year_id) references academic_year,
    constraint uk_term_number unique (academic_year_id, number),
    constraint ck_term_number check (number between 1 and 4),
    constraint ck_term_days check (first_day <= last_day),
    constraint ex_term_overlap exclude using gist (daterange(first_day, last_day, '[]') with &&)
);

create function term_inside_year() returns trigger language plpgsql set search_path = esis, public, pg_temp as
$$
begin
    if not exists (select from academic_year y where y.id = new.academic_year_id
                   and new.first_day >= y.first_day and new.last_day <= y.last_day) then
        raise exception 'a term lies inside its academic year' using errcode = 'check_violation', constraint = 'ck_term_inside_year';
    end if;
    if exists (select from term t where t.academic_year_id = new.academic_year_id and t.id <> new.id
               and (t.number < new.number) <> (t.first_day < new.first_day)) then
        raise exception 'terms follow each other by number' using errcode = 'check_violation', constraint = 'ck_term_order';
    end if;
    return new;
end
$$;
create trigger tr_term_inside_year before insert or update on term for each row execute function term_inside_year();

-- School grades 1 to 12; kindergarten groups by age stand below zero (age - 6), so that "grades 1 to 5" never means five-year-olds.
create table grade_level (
    level smallint not null,
    stage text     not null,
    constraint pk_grade_level primary key (level),
    constraint ck_grade_level_stage check (stage in ('KINDERGARTEN', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY'))
);
insert into grade_level
select level, case when level < 0 then 'KINDERGARTEN' when level <= 5 then 'PRIMARY' when level <= 9 then 'LOWER_SECONDARY' else 'UPPER_SECONDARY' end
from generate_series(-4, 12) level where level <> 0;

-- What differs from the ordinary week, at a place and everything below it, for all or some grade levels.
create table calendar_exception (
    id              uuid        not null,
    version         int         not null,
    organization_id uuid        not null,
    level_from      smallint    not null default -4,
    level_to        smallint    not null default 12,
    first_day       date        not null,
    last_day        date        not null,
    kind            text        not null,
    reason          text        not null,
    created_at      timestamptz not null,
    withdrawn_at    timestamptz,
    constraint pk_calendar_exception primary key (id),
    constraint fk_calendar_exception_organization foreign key (organization_id) references organization,
    constraint fk_calendar_exception_from foreign key (level_from) references grade_level,
    constraint fk_calendar_exception_to foreign key (level_to) references grade_level,
    constraint ck_calendar_exception_kind check (kind in ('HOLIDAY', 'QUARANTINE', 'FROST', 'EXTRA_SCHOOL_DAY', 'HALF_DAY')),
    constraint ck_calendar_exception_days check (first_day <= last_day and last_day - first_day < 366),
    constraint ck_calendar_exception_levels check (level_from <= level_to),
    constraint ck_calendar_exception_reason check (length(reason) between 1 and 200)
);
create index ix_calendar_exception_place on calendar_exception using gist (organization_id, daterange(first_day, last_day, '[]'))
    where withdrawn_at is null;

create table shift (
    id        uuid     not null,
    version   int      not null,
    school_id uuid     not null,
    number    smallint not null,
    starts    time     not null,
    ends      time     not null,
    constraint pk_shift primary key (id),
    constraint fk_shift_school foreign key (school_id) references organization,
    constraint uk_shift_number unique (school_id, number),
    constraint uk_shift_of_school unique (id, school_id),
    constraint ck_shift_number check (number between 1 and 3),
    constraint ck_shift_hours check (starts < ends)
);

create table study_group (
    id               uuid        not null,
    version          int         not null,
    school_id        uuid        not null,
    academic_year_id uuid        not null,
    level            smallint    not null,
    name             text        not null,
    shift_id         uuid        not null,
    created_at       timestamptz not null,
    constraint pk_study_group primary key (id),
    constraint fk_study_group_school foreign key (school_id) references organization,
    constraint fk_study_group_academic_year foreign key (academic_year_id) references academic_year,
    constraint fk_study_group_level foreign key (level) references grade_level,
    constraint fk_study_group_shift foreign key (shift_id, school_id) references shift (id, school_id),
    constraint uk_study_group_of_school unique (id, school_id),
    constraint uk_study_group_of_year unique (id, school_id, academic_year_id),
    constraint ck_study_group_name check (length(name) between 1 and 20)
);
create unique index uk_study_group_name on study_group (school_id, academic_year_id, lower(name));
create index ix_study_group_year on study_group (academic_year_id);

-- Rights come from these rows and from nothing else. The class teacher of a group is one of them.
create table role_assignment (
    id              uuid        not null,
    version         int         not null,
    person_id       uuid        not null,
    role            text        not null,
    organization_id uuid        not null,
    group_id        uuid,
    valid_from      date        not null,
    valid_to        date,
    granted_at      timestamptz not null,
    end_reason      text,
    constraint pk_role_assignment primary key (id),
    constraint fk_role_assignment_person foreign key (person_id) references person,
    constraint fk_role_assignment_organization foreign key (organization_id) references organization,
    constraint fk_role_assignment_group foreign key (group_id, organization_id) references study_group (id, school_id),
    constraint ck_role_assignment_role check (role in ('PARENT', 'PUPIL', 'TEACHER', 'CLASS_TEACHER', 'SOCIAL_WORKER',
        'DUTY_TEACHER', 'MANAGER', 'DIRECTOR', 'ORG_ADMIN', 'HR_OFFICER', 'ACCOUNTANT', 'DISTRICT_OFFICER', 'MINISTRY_ANALYST',
        'SYSTEM_ADMIN')),
    constraint ck_role_assignment_group check ((role = 'CLASS_TEACHER') = (group_id is not null)),
    constraint ck_role_assignment_period check (valid_to >= valid_from),
    constraint ck_role_assignment_end check (end_reason is null or valid_to is not null),
    constraint ex_role_assignment_twice exclude using gist (person_id with =, role with =, organization_id with =,
        (coalesce(group_id, organization_id)) with =, daterange(valid_from, valid_to) with &&),
    constraint ex_role_assignment_class_teacher exclude using gist (group_id with =, daterange(valid_from, valid_to) with &&)
        where (role = 'CLASS_TEACHER')
);
create index ix_role_assignment_organization on role_assignment (organization_id, role);
create trigger tr_role_assignment_history before update or delete on role_assignment for each row execute function keep_history();

-- What kind of day a day is for a group. The exception of the nearest place wins, then the latest one. Saturdays and Sundays are
-- free unless an EXTRA_SCHOOL_DAY says otherwise; between the terms there is no school either.
create function day_kind(for_group uuid, on_day date) returns text language sql stable set search_path = esis, public, pg_temp as
$$
select case
           when y.id is null then 'OUTSIDE_YEAR'
           when e.kind in ('HOLIDAY', 'QUARANTINE', 'FROST', 'EXTRA_SCHOOL_DAY') then e.kind
           when extract(isodow from on_day) > 5 then 'WEEKEND'
           when t.id is null then 'BETWEEN_TERMS'
           else coalesce(e.kind, 'SCHOOL_DAY')
       end
from study_group g
join organization s on s.id = g.school_id
left join academic_year y on y.id = g.academic_year_id and on_day between y.first_day and y.last_day
left join term t on t.academic_year_id = y.id and on_day between t.first_day and t.last_day
left join lateral (
    select x.kind
    from calendar_exception x
    join organization o on o.id = x.organization_id
    where x.organization_id = any (s.path)
      and x.withdrawn_at is null
      and daterange(x.first_day, x.last_day, '[]') @> on_day
      and g.level between x.level_from and x.level_to
    order by cardinality(o.path) desc, x.created_at desc, x.id desc
    limit 1) e on true
where g.id = for_group
$$;

create function is_school_day(for_group uuid, on_day date) returns boolean language sql stable set search_path = esis, public, pg_temp as
$$
select coalesce(day_kind(for_group, on_day) in ('SCHOOL_DAY', 'HALF_DAY', 'EXTRA_SCHOOL_DAY'), false)
$$;

grant select, insert, update on organization, academic_year, term, calendar_exception, shift, study_group to esis_app;
grant select, insert on role_assignment to esis_app;
grant update (valid_to, end_reason, version) on role_assignment to esis_app;
grant select on grade_level to esis_app;
grant select on organization, academic_year, term, grade_level, calendar_exception, shift, study_group, role_assignment to esis_report;
