package mn.esis.identity.work;

/** What is deleted after a while, and by which statement: 1 the moment before which it is old, 2 the size of a batch. */
enum Leftover {
    IDEMPOTENCY_KEYS("delete from idempotency_key where (scope, key) in"
            + " (select scope, key from idempotency_key where created_at < ?1 limit ?2)"),
    JOB_RUNS("delete from job_run where (name, slot) in (select name, slot from job_run where slot < ?1 limit ?2)"),
    RATE_COUNTERS("delete from rate_counter where (bucket, window_start) in"
            + " (select bucket, window_start from rate_counter where window_start < ?1 limit ?2)"),
    ATTEMPT_DELAYS("delete from attempt_delay where (subject, place) in"
            + " (select subject, place from attempt_delay where last_at < ?1 limit ?2)"),
    /** Takes along what was typed at a registration, confirmed or not: the account has its own copy. */
    CODES("delete from one_time_code where id in (select id from one_time_code where expires_at < ?1 limit ?2)"),
    /** A replaced token that comes back later still opens nothing, but is no longer told to be a theft. */
    REFRESH_TOKENS("delete from refresh_token where token_hash in"
            + " (select token_hash from refresh_token where replaced_at < ?1 or expires_at < ?1 limit ?2)"),
    SESSIONS("delete from session where id in (select s.id from session s"
            + " where (s.ended_at < ?1 or (s.ended_at is null and s.expires_at < ?1))"
            + " and not exists (select 1 from refresh_token t where t.session_id = s.id) limit ?2)"),
    KNOWN_DEVICES("delete from known_device where (account_id, device_hash) in"
            + " (select account_id, device_hash from known_device where last_used_at < ?1 limit ?2)"),
    /** Prints of whole schools, with their parts; the cards can be printed again at any time. */
    CARD_PRINTS("delete from card_print where id in (select id from card_print where ordered_at < ?1 limit ?2)");

    private final String statement;

    Leftover(String statement) {
        this.statement = statement;
    }

    String statement() {
        return statement;
    }
}
