package mn.esis.identity.model;

/** Where a session lives: a browser at the portal, or the phone app. */
public enum SessionKind {
    PORTAL,
    PHONE
}
