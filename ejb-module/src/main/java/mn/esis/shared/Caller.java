package mn.esis.shared;

import java.time.Instant;
import java.util.UUID;

/**
 * Who asks.
 *
 * @param accountId null for anonymous and system callers
 * @param personId the person behind the account
 * @param sessionId the session by which the account is open
 * @param language one of mn, kk, ru, en
 * @param address network address of the client, as far as configured proxies tell it
 * @param correlationId goes into logs, audit and the {@code instance} of a problem
 * @param mustChangePassword true while a one-time secret has not been replaced: nothing else is allowed then
 * @param signedInAt when this session proved its credentials
 */
public record Caller(
        Kind kind,
        UUID accountId,
        UUID personId,
        UUID sessionId,
        String language,
        String address,
        String correlationId,
        boolean mustChangePassword,
        Instant signedInAt) {

    /** Through which door the call came. */
    public enum Kind {
        ANONYMOUS,
        PORTAL,
        API,
        SYSTEM
    }

    public static Caller anonymous(String language, String address, String correlationId) {
        return new Caller(Kind.ANONYMOUS, null, null, null, language, address, correlationId, false, null);
    }

    public static Caller system(String job) {
        return new Caller(Kind.SYSTEM, null, null, null, "mn", null, job, false, null);
    }

    public boolean isSignedIn() {
        return accountId != null;
    }

    public boolean isSystem() {
        return kind == Kind.SYSTEM;
    }
}
