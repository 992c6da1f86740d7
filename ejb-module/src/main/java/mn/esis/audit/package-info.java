/**
 * Who looked at what and why it was allowed, and what changed. Written in the transaction of the act itself; the tables
 * are append-only by role and by trigger.
 *
 * <p>Source: PRODUCT rule 5. Tables: {@code access_log}, {@code change_log}.
 */
package mn.esis.audit;
