-- Where the server does not migrate itself, it verifies as esis_app that somebody did.
grant select on flyway_schema_history to esis_app;
