/**
 * What every use case stands on: configuration, clock, database, who is calling, repeated requests, texts.
 *
 * <p>Tables: {@code idempotency_key}, {@code job_run}, {@code rate_counter}.
 */
package mn.esis.shared;
