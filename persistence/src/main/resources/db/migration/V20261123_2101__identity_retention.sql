-- What the sweep deletes, and the indexes by which it finds that.
grant delete on session to esis_app;
create index ix_session_ended on session (ended_at) where ended_at is not null;
create index ix_refresh_token_session on refresh_token (session_id);
create index ix_refresh_token_replaced on refresh_token (replaced_at) where replaced_at is not null;
create index ix_refresh_token_expires on refresh_token (expires_at);
