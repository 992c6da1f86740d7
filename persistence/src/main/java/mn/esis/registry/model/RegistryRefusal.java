package mn.esis.registry.model;

import mn.esis.shared.model.RefusalCode;
import mn.esis.shared.model.RefusalKind;

/** Why something about pupils, enrolments and staff is refused. */
public enum RegistryRefusal implements RefusalCode {
    PERSON_INVALID(RefusalKind.UNPROCESSABLE),
    PERSON_HELD_BY_OTHERS(RefusalKind.CONFLICT),
    ENROLMENT_INVALID(RefusalKind.UNPROCESSABLE),
    STAFF_INVALID(RefusalKind.UNPROCESSABLE),
    PERSON_FILED_MEANWHILE(RefusalKind.CONFLICT),
    PUPIL_ENROLLED_MEANWHILE(RefusalKind.CONFLICT),
    PUPIL_ENROLLED_HERE(RefusalKind.CONFLICT),
    PUPIL_ENROLLED_ELSEWHERE(RefusalKind.CONFLICT),
    PUPIL_NOT_ENROLLED(RefusalKind.CONFLICT),
    PUPIL_DECEASED(RefusalKind.CONFLICT),
    END_STANDS(RefusalKind.CONFLICT),
    PUPIL_NOT_FOUND(RefusalKind.UNPROCESSABLE),
    STAFF_TAKEN_ON_ALREADY(RefusalKind.CONFLICT),
    STAFF_PERIODS_OVERLAP(RefusalKind.CONFLICT),
    STAFF_ENDED(RefusalKind.CONFLICT),
    STAFF_NUMBER_TAKEN(RefusalKind.CONFLICT),
    CARD_NOT_ISSUED(RefusalKind.CONFLICT),
    CARD_ISSUED_MEANWHILE(RefusalKind.CONFLICT),
    CARDS_BEING_PRINTED(RefusalKind.CONFLICT),
    LETTERS_NOT_NEEDED(RefusalKind.CONFLICT);

    private final RefusalKind kind;

    RegistryRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }

    @Override
    public String feature() {
        return "registry";
    }
}
