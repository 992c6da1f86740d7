package mn.esis.linking.model;

import mn.esis.shared.model.RefusalCode;
import mn.esis.shared.model.RefusalKind;

/** Why something about requests, links and places is refused; the codes are those of the public API. */
public enum LinkingRefusal implements RefusalCode {
    /** Says the same whether or not there is such a register number. */
    CHILD_NOT_MATCHED(RefusalKind.UNPROCESSABLE),
    QR_INVALID(RefusalKind.UNPROCESSABLE),
    QR_REVOKED(RefusalKind.UNPROCESSABLE),
    LINK_ALREADY_HELD(RefusalKind.CONFLICT),
    LINK_ALREADY_YOURS(RefusalKind.CONFLICT),
    LINK_REQUEST_PENDING(RefusalKind.CONFLICT),
    ALREADY_DECIDED(RefusalKind.CONFLICT),
    OWN_REQUEST(RefusalKind.FORBIDDEN),
    REASON_REQUIRED(RefusalKind.UNPROCESSABLE),
    REQUEST_CONTESTED(RefusalKind.CONFLICT),
    PUPIL_PROTECTED(RefusalKind.CONFLICT),
    PROTECTED_ALREADY(RefusalKind.CONFLICT),
    NOT_PROTECTED(RefusalKind.CONFLICT),
    LINK_ENDED(RefusalKind.CONFLICT),
    LINK_NOT_UNDER_REVIEW(RefusalKind.CONFLICT),
    PLACES_EXHAUSTED(RefusalKind.CONFLICT),
    PLACE_TAKEN(RefusalKind.CONFLICT),
    OWN_HOUSEHOLD(RefusalKind.FORBIDDEN),
    SLIP_INVALID(RefusalKind.UNPROCESSABLE),
    SLIP_USED(RefusalKind.UNPROCESSABLE),
    SIGN_IN_AGAIN(RefusalKind.FORBIDDEN),
    PARENT_INVALID(RefusalKind.UNPROCESSABLE);

    private final RefusalKind kind;

    LinkingRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }

    @Override
    public String feature() {
        return "linking";
    }
}
