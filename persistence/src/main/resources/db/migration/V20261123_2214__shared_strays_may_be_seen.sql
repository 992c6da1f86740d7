-- The sweep looks for rows that fell into a default partition; until now it was not allowed to.
grant select on access_log_default, change_log_default, outbox_default to esis_app;
