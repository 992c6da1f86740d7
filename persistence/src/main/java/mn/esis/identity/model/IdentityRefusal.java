package mn.esis.identity.model;

import mn.esis.shared.model.RefusalCode;
import mn.esis.shared.model.RefusalKind;

/** What accounts refuse; the codes are those of the public API. */
public enum IdentityRefusal implements RefusalCode {
    CONTACT_INVALID(RefusalKind.UNPROCESSABLE),
    NAME_NOT_CYRILLIC(RefusalKind.UNPROCESSABLE),
    REGISTER_NUMBER_INVALID(RefusalKind.UNPROCESSABLE),
    PRIVACY_NOTICE_NOT_ACCEPTED(RefusalKind.UNPROCESSABLE),
    PRIVACY_NOTICE_OUTDATED(RefusalKind.UNPROCESSABLE),
    CODE_INVALID(RefusalKind.UNPROCESSABLE),
    CODE_EXPIRED(RefusalKind.UNPROCESSABLE),
    PASSWORD_TOO_WEAK(RefusalKind.UNPROCESSABLE),
    CURRENT_PASSWORD_WRONG(RefusalKind.UNPROCESSABLE),
    SECRET_NOT_TO_YOURSELF(RefusalKind.UNPROCESSABLE),
    SECRET_WORKS_ELSEWHERE(RefusalKind.UNPROCESSABLE),
    SECRET_HAS_CONTACT(RefusalKind.UNPROCESSABLE),
    LOGIN_FAILED(RefusalKind.UNAUTHENTICATED),
    REFRESH_TOKEN_REUSED(RefusalKind.UNAUTHENTICATED);

    private final RefusalKind kind;

    IdentityRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }

    @Override
    public String feature() {
        return "identity";
    }
}
