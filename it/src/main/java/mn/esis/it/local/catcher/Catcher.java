package mn.esis.it.local.catcher;

import java.io.IOException;
import java.time.Clock;

/** Catches everything that is sent: by SMTP, readable on a page, as JSON and from Java. */
public final class Catcher implements AutoCloseable {
    private final CaughtMessages messages = new CaughtMessages();
    private final SmtpDoor smtp;
    private final CatcherSite site;

    private Catcher(int smtpPort, int httpPort, Clock clock) throws IOException {
        smtp = new SmtpDoor(
                smtpPort, (receivers, source) -> messages.add(MailReader.read(source, receivers, clock.instant())));
        try {
            site = new CatcherSite(httpPort, this);
        } catch (IOException e) {
            smtp.close();
            throw e;
        }
    }

    public static Catcher start(int smtpPort, int httpPort, Clock clock) throws IOException {
        return new Catcher(smtpPort, httpPort, clock);
    }

    public CaughtMessages messages() {
        return messages;
    }

    /** For what is sent on other channels than mail. */
    public void take(CaughtMessage message) {
        messages.add(message);
    }

    public void misbehave(SmtpFault fault) throws IOException {
        smtp.misbehave(fault);
    }

    public void behave() throws IOException {
        smtp.misbehave(SmtpFault.NONE);
    }

    @Override
    public void close() throws IOException {
        site.close();
        smtp.close();
    }
}
