package mn.esis.linking.slip;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import mn.esis.access.Allowed;
import mn.esis.linking.model.LinkingRefusal;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;

/**
 * A parent enters the secret of a slip in the own account (PRODUCT, rule 9): children, and with them the proof who she is, come over
 * to it. Only soon after signing in, so that a phone lying about joins nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SlipJoining {

    private static final Duration FRESH = Duration.ofMinutes(15);

    @Inject
    private SlipJoin join;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** @throws Refusal SIGN_IN_AGAIN, SLIP_INVALID, SLIP_USED, TOO_MANY_ATTEMPTS */
    @Allowed
    public JoinedSlip join(@Valid EnterSlip command) {
        if (!isFresh()) {
            throw Refusal.of(LinkingRefusal.SIGN_IN_AGAIN);
        }
        EnteredSlip entered = join.enter(command);
        if (entered.refusal() != null) {
            throw Refusal.of(entered.refusal());
        }
        return new JoinedSlip(entered.children());
    }

    /** Whether the caller has signed in a short while ago. */
    @Allowed
    public boolean isFresh() {
        return caller.get().signedInAt() != null
                && caller.get().signedInAt().plus(FRESH).isAfter(clock.instant());
    }
}
