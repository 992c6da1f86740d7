package mn.esis.identity.keys;

import java.time.Instant;

/**
 * How far the values of one kind have come under the current key.
 *
 * @param subject table and column, e.g. {@code person.register_number}
 * @param left values that the work has not come to yet
 * @param unreadable values that no configured key opens; they stay as they are, the log names them
 * @param startedAt null before the work has begun
 * @param endedAt null until all have been looked at
 */
public record RenewalView(
        String subject, String keyId, long renewed, long left, long unreadable, Instant startedAt, Instant endedAt) {

    /** WAITING, RUNNING, DONE, or UNREADABLE when some values need a key that is not configured. */
    public String state() {
        if (unreadable > 0) {
            return "UNREADABLE";
        }
        return startedAt == null ? "WAITING" : endedAt == null ? "RUNNING" : "DONE";
    }
}
