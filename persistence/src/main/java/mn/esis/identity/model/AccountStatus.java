package mn.esis.identity.model;

/** Whether an account can be opened. */
public enum AccountStatus {
    ACTIVE,
    DISABLED,
    CLOSED
}
