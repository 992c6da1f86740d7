package mn.esis.identity.model;

/** How sure it is that a number belongs to the person (PRODUCT rule 9). */
public enum Verification {
    NONE,
    SELF_DECLARED,
    VERIFIED
}
