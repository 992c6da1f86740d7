package mn.esis.notification;

/** How a notice travels; INBOX only shows it in the portal and the app. */
public enum Channel {
    MAIL,
    SMS,
    PUSH,
    INBOX
}
