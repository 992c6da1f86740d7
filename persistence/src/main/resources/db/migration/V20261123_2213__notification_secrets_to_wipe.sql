-- Where the sweep finds the secrets that have expired; a wiped row leaves the index.
create index ix_outbox_secret on outbox (expires_at) where secret and content <> '';
