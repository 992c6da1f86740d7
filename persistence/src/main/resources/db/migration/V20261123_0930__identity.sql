-- People, their accounts, and everything by which an account is opened.

create table person (
    id              uuid        not null,
    version         int         not null,
    family_name     text,
    parent_name     text        not null,
    given_name      text        not null,
    sex             text,
    birth_date      date,
    register_number bytea,
    document_type   text,
    document_number bytea,
    verification    text        not null,
    verified_at     timestamptz,
    verified_how    text,
    created_at      timestamptz not null,
    constraint pk_person primary key (id),
    constraint ck_person_sex check (sex in ('M', 'F')),
    constraint ck_person_verification check (verification in ('NONE', 'SELF_DECLARED', 'VERIFIED')),
    constraint ck_person_verified check ((verification = 'VERIFIED') = (verified_at is not null)),
    constraint ck_person_names check (length(parent_name) between 1 and 60 and length(given_name) between 1 and 60 and length(family_name) <= 60),
    constraint ck_person_document check ((document_type is null) = (document_number is null))
);
create index ix_person_name on person using gin ((lower(parent_name || ' ' || given_name)) gin_trgm_ops);

-- One row per number and index key: during a rotation a number has two values. PRODUCT rule 9: unique only when verified.
create table person_number_index (
    person_id uuid    not null,
    kind      text    not null,
    key_id    text    not null,
    value     bytea   not null,
    verified  boolean not null,
    constraint pk_person_number_index primary key (person_id, kind, key_id),
    constraint fk_person_number_index_person foreign key (person_id) references person,
    constraint ck_person_number_index_kind check (kind in ('REGISTER_NUMBER', 'DOCUMENT'))
);
create unique index uk_person_number_verified on person_number_index (kind, key_id, value) where verified;
create index ix_person_number_value on person_number_index (value);

create table account (
    id                     uuid        not null,
    version                int         not null,
    person_id              uuid        not null,
    status                 text        not null,
    user_name              text        not null,
    email                  text,
    phone                  text,
    language               text        not null,
    password_hash          text,
    must_change_password   boolean     not null default false,
    secret_expires_at      timestamptz,
    privacy_notice_version text,
    privacy_accepted_at    timestamptz,
    created_at             timestamptz not null,
    closed_at              timestamptz,
    constraint pk_account primary key (id),
    constraint fk_account_person foreign key (person_id) references person,
    constraint ck_account_status check (status in ('ACTIVE', 'DISABLED', 'CLOSED')),
    constraint ck_account_closed check ((status = 'CLOSED') = (closed_at is not null)),
    constraint ck_account_language check (language in ('mn', 'kk', 'ru', 'en')),
    constraint ck_account_email check (length(email) <= 254 and email = lower(email)),
    constraint ck_account_secret check (secret_expires_at is null or must_change_password)
);
create unique index uk_account_user_name on account (user_name);
create unique index uk_account_email on account (email) where status <> 'CLOSED';
create unique index uk_account_phone on account (phone) where status <> 'CLOSED';
create index ix_account_person on account (person_id);

-- One-time codes: six digits, hashed, bound to the request that asked for them, used once, five tries.
create table one_time_code (
    id          uuid        not null,
    purpose     text        not null,
    contact     text        not null,
    account_id  uuid,
    code_hash   bytea       not null,
    tries       int         not null default 0,
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    consumed_at timestamptz,
    constraint pk_one_time_code primary key (id),
    constraint fk_one_time_code_account foreign key (account_id) references account,
    constraint ck_one_time_code_purpose check (purpose in ('REGISTRATION', 'RECOVERY', 'EMAIL_CHANGE')),
    constraint ck_one_time_code_tries check (tries between 0 and 5)
);
create index ix_one_time_code_expires on one_time_code (expires_at);
create index ix_one_time_code_contact on one_time_code (contact, purpose, created_at);

-- What somebody typed who has not yet proven the contact; turned into a person and an account by the code.
create table registration (
    id                     uuid        not null,
    contact                text        not null,
    channel                text        not null,
    language               text        not null,
    parent_name            text        not null,
    given_name             text        not null,
    register_number        bytea       not null,
    privacy_notice_version text        not null,
    created_at             timestamptz not null,
    account_id             uuid,
    constraint pk_registration primary key (id),
    constraint fk_registration_code foreign key (id) references one_time_code on delete cascade,
    constraint fk_registration_account foreign key (account_id) references account,
    constraint ck_registration_channel check (channel in ('EMAIL', 'SMS'))
);

create table session (
    id           uuid        not null,
    account_id   uuid        not null,
    kind         text        not null,
    device_id    text,
    device_name  text,
    address      text,
    created_at   timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at   timestamptz not null,
    ended_at     timestamptz,
    end_reason   text,
    constraint pk_session primary key (id),
    constraint fk_session_account foreign key (account_id) references account,
    constraint ck_session_kind check (kind in ('PORTAL', 'PHONE')),
    constraint ck_session_ended check ((ended_at is null) = (end_reason is null))
);
create index ix_session_account on session (account_id) where ended_at is null;
create index ix_session_expires on session (expires_at) where ended_at is null;

-- A family is the session; each token is used once, the one just replaced may be sent again by the same device for 20 s.
create table refresh_token (
    token_hash  bytea       not null,
    session_id  uuid        not null,
    issued_at   timestamptz not null,
    expires_at  timestamptz not null,
    replaced_at timestamptz,
    constraint pk_refresh_token primary key (token_hash),
    constraint fk_refresh_token_session foreign key (session_id) references session
);
create unique index uk_refresh_token_current on refresh_token (session_id) where replaced_at is null;

-- Devices and addresses from which an account signed in before keep their own tries (QUALITY security 5).
create table known_device (
    account_id   uuid        not null,
    device_hash  bytea       not null,
    last_used_at timestamptz not null,
    constraint pk_known_device primary key (account_id, device_hash),
    constraint fk_known_device_account foreign key (account_id) references account
);

create table privacy_notice (
    version      text not null,
    published_on date not null,
    constraint pk_privacy_notice primary key (version)
);
insert into privacy_notice values ('2026-09-01', date '2026-09-01');

grant select, insert, update on person, account, session, registration, one_time_code to esis_app;
grant select, insert, update, delete on person_number_index, refresh_token, known_device to esis_app;
grant delete on one_time_code, registration to esis_app;
grant select on privacy_notice to esis_app;
grant select (id, sex, birth_date, verification, created_at) on person to esis_report;
grant select (id, person_id, status, language, created_at, closed_at) on account to esis_report;
