package mn.esis.identity.model;

/** As the register number tells it. */
public enum Sex {
    M,
    F
}
