-- What the code kept to without the database knowing it, and the ways from an account to what hangs on it.
create index ix_one_time_code_account on one_time_code (account_id) where account_id is not null;
create index ix_registration_account on registration (account_id) where account_id is not null;

alter table account
    add constraint fk_account_privacy_notice foreign key (privacy_notice_version) references privacy_notice,
    add constraint ck_account_phone check (phone ~ '^\+976[0-9]{8}$'),
    add constraint ck_account_privacy check ((privacy_notice_version is null) = (privacy_accepted_at is null));
-- Registrations of before are not looked through: they are deleted within days.
alter table registration
    add constraint fk_registration_privacy_notice foreign key (privacy_notice_version) references privacy_notice not valid,
    add constraint ck_registration_language check (language in ('mn', 'kk', 'ru', 'en'));
