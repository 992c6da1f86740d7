package mn.esis.linking.model.child;

import java.time.Instant;

/**
 * A look at a child's record, or a change of it.
 *
 * @param who name of a member of the staff; null for the system and for another guardian
 * @param own whether it was the guardian who reads this
 * @param role as which it was allowed, as roles are called; null for the system
 * @param organization where that role was held
 * @param what code of the act
 * @param changed whether something was written and not only read
 */
public record TraceRow(
        Instant at, String who, boolean own, String role, String organization, String what, boolean changed) {}
