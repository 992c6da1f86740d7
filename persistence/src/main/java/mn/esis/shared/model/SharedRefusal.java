package mn.esis.shared.model;

/** Refusals that are not about one feature. */
public enum SharedRefusal implements RefusalCode {
    REQUEST_INVALID(RefusalKind.INVALID),
    IDEMPOTENCY_KEY_REUSED(RefusalKind.UNPROCESSABLE),
    NOT_SIGNED_IN(RefusalKind.UNAUTHENTICATED),
    FORBIDDEN(RefusalKind.FORBIDDEN),
    PASSWORD_CHANGE_REQUIRED(RefusalKind.FORBIDDEN),
    NOT_FOUND(RefusalKind.NOT_FOUND),
    CHANGED_BY_OTHERS(RefusalKind.CONFLICT),
    TOO_MANY_ATTEMPTS(RefusalKind.TOO_MANY),
    BUSY(RefusalKind.BUSY);

    private final RefusalKind kind;

    SharedRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }

    @Override
    public String feature() {
        return "shared";
    }
}
