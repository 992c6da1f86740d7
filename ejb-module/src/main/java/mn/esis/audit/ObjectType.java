package mn.esis.audit;

/** What a trace is about, as it stands in {@code object_type} of both logs: one spelling for each. */
public enum ObjectType {
    COUNTRY,
    ORGANIZATION,
    ACADEMIC_YEAR,
    CALENDAR_EXCEPTION,
    SHIFT,
    STUDY_GROUP,
    PERSON,
    PUPIL,
    STAFF,
    ACCOUNT,
    ROLE_ASSIGNMENT,
    MESSAGE
}
