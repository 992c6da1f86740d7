-- What an account has not read yet, for the number at the bell of every page.

create index ix_outbox_unread on outbox (account_id, created_at)
    where account_id is not null and not secret and read_at is null;
