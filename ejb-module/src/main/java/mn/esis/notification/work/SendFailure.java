package mn.esis.notification.work;

/** The provider did not take a message. */
class SendFailure extends Exception {

    private final boolean permanent;

    SendFailure(String message, boolean permanent, Throwable cause) {
        super(message, cause);
        this.permanent = permanent;
    }

    /** True when the same message will never be taken, e.g. because the mailbox does not exist. */
    boolean isPermanent() {
        return permanent;
    }
}
