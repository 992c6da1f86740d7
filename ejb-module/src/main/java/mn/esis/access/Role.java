package mn.esis.access;

/** The roles of PRODUCT.md. A person may hold several, each in an organisation and for a time. */
public enum Role {
    PARENT,
    PUPIL,
    TEACHER,
    CLASS_TEACHER,
    SOCIAL_WORKER,
    DUTY_TEACHER,
    MANAGER,
    DIRECTOR,
    ORG_ADMIN,
    HR_OFFICER,
    ACCOUNTANT,
    DISTRICT_OFFICER,
    MINISTRY_ANALYST,
    SYSTEM_ADMIN
}
