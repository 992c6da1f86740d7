package mn.esis.shared.model;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import java.util.List;

/** The system understood and says no. Rolls everything back; not a bug, so it is not logged as one. */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

    private final transient RefusalCode code;
    private final transient List<Object> args;
    private final transient List<Violation> violations;
    private final Duration retryAfter;

    private Refusal(RefusalCode code, List<Object> args, List<Violation> violations, Duration retryAfter) {
        super(code.name(), null, false, false);
        this.code = code;
        this.args = args;
        this.violations = violations;
        this.retryAfter = retryAfter;
    }

    public static Refusal of(RefusalCode code, Object... args) {
        return new Refusal(code, List.of(args), List.of(), null);
    }

    /** Refuses because of fields; each gets its own words beside it. */
    public static Refusal at(RefusalCode code, List<Violation> violations) {
        return new Refusal(code, List.of(), List.copyOf(violations), null);
    }

    public static Refusal at(RefusalCode code, Violation violation) {
        return at(code, List.of(violation));
    }

    /** Refuses for now; {@code retryAfter} tells when it is worth trying again. */
    public static Refusal later(RefusalCode code, Duration retryAfter) {
        return new Refusal(code, List.of(Math.max(1, retryAfter.toSeconds())), List.of(), retryAfter);
    }

    public RefusalCode code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** When to try again, or null when waiting changes nothing. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
