package mn.esis.org.model;

import mn.esis.shared.model.RefusalCode;
import mn.esis.shared.model.RefusalKind;

/** Why something about organisations, calendar, groups and roles is refused. */
public enum OrgRefusal implements RefusalCode {
    ORGANIZATION_INVALID(RefusalKind.UNPROCESSABLE),
    ORGANIZATION_CODE_TAKEN(RefusalKind.CONFLICT),
    NO_ACADEMIC_YEAR(RefusalKind.CONFLICT),
    YEAR_INVALID(RefusalKind.UNPROCESSABLE),
    YEAR_EXISTS(RefusalKind.CONFLICT),
    YEAR_BEGUN(RefusalKind.CONFLICT),
    SHIFT_INVALID(RefusalKind.UNPROCESSABLE),
    SHIFTS_ENOUGH(RefusalKind.CONFLICT),
    SHIFT_EXISTS(RefusalKind.CONFLICT),
    CALENDAR_INVALID(RefusalKind.UNPROCESSABLE),
    GROUP_INVALID(RefusalKind.UNPROCESSABLE),
    GROUP_NAME_TAKEN(RefusalKind.CONFLICT),
    GROUP_OF_PAST_YEAR(RefusalKind.CONFLICT),
    CLASS_TEACHER_APPOINTED(RefusalKind.CONFLICT),
    ROLE_INVALID(RefusalKind.UNPROCESSABLE),
    ROLE_ALREADY_HELD(RefusalKind.CONFLICT),
    ROLE_ALREADY_ENDED(RefusalKind.CONFLICT),
    NOT_STAFF_HERE(RefusalKind.UNPROCESSABLE);

    private final RefusalKind kind;

    OrgRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }

    @Override
    public String feature() {
        return "org";
    }
}
