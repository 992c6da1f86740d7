-- The database roles, once for the container (psql, at initialisation) and once for the local environment (JDBC).
-- Connected to the database of OpenESIS as its superuser. May be run again: it then renews passwords and settings.
-- esis_owner migrates, esis_app serves, esis_audit only adds to the logs, esis_report only reads.
-- psql takes the passwords from its environment; the launcher leaves these three lines out and fills them in.
\getenv owner_password ESIS_DB_OWNER_PASSWORD
\getenv app_password ESIS_DB_PASSWORD
\getenv report_password ESIS_DB_REPORT_PASSWORD

set password_encryption = 'scram-sha-256';

do $$
begin
    if not exists (select from pg_roles where rolname = 'esis_owner') then create role esis_owner; end if;
    if not exists (select from pg_roles where rolname = 'esis_app') then create role esis_app; end if;
    if not exists (select from pg_roles where rolname = 'esis_audit') then create role esis_audit; end if;
    if not exists (select from pg_roles where rolname = 'esis_report') then create role esis_report; end if;
end
$$;

alter role esis_owner login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'owner_password';
alter role esis_app login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'app_password';
alter role esis_audit nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role esis_report login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'report_password';
grant esis_audit to esis_app;

-- The server's log is read by more people than the tables: no values in it, neither of failing nor of slow statements.
alter role esis_app set log_error_verbosity = 'terse';
alter role esis_app set log_parameter_max_length = 0;
alter role esis_app set log_parameter_max_length_on_error = 0;
alter role esis_owner set log_error_verbosity = 'terse';
alter role esis_app set idle_in_transaction_session_timeout = '60s';
alter role esis_report set default_transaction_read_only = on;
alter role esis_report set statement_timeout = '60s';

do $$
begin
    execute format('alter database %I owner to esis_owner', current_database());
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to esis_app, esis_report', current_database());
end
$$;
revoke all on schema public from public;
grant usage on schema public to esis_app, esis_audit, esis_report;
grant usage, create on schema public to esis_owner;
