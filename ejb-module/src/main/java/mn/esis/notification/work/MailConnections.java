package mn.esis.notification.work;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Connections to the mail server, kept for the next message: a connection of its own for each would halve the speed. Every
 * wait has an end.
 */
@ApplicationScoped
public class MailConnections {

    private static final Duration IDLE = Duration.ofSeconds(20);
    private static final int MAILS_PER_CONNECTION = 500;

    private final ConcurrentLinkedDeque<Open> idle = new ConcurrentLinkedDeque<>();

    @Inject
    @ConfigProperty(name = "esis.smtp.host", defaultValue = "localhost")
    private String host;

    @Inject
    @ConfigProperty(name = "esis.smtp.port", defaultValue = "25")
    private int port;

    @Inject
    @ConfigProperty(name = "esis.smtp.user", defaultValue = " ")
    private String user;

    @Inject
    @ConfigProperty(name = "esis.smtp.password", defaultValue = " ")
    private String password;

    @Inject
    @ConfigProperty(name = "esis.smtp.starttls", defaultValue = "false")
    private boolean startTls;

    @Inject
    private Clock clock;

    Session session() {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", host);
        settings.put("mail.smtp.port", Integer.toString(port));
        settings.put("mail.smtp.connectiontimeout", "5000");
        settings.put("mail.smtp.timeout", "15000");
        settings.put("mail.smtp.writetimeout", "15000");
        settings.put("mail.smtp.starttls.enable", Boolean.toString(startTls));
        settings.put("mail.smtp.starttls.required", Boolean.toString(startTls));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.auth", Boolean.toString(!user.isBlank()));
        settings.put("mail.mime.charset", "UTF-8");
        return Session.getInstance(settings);
    }

    /** Sends over an idle connection that still answers, or a new one. */
    void send(MimeMessage message) throws MessagingException {
        Open connection = take();
        boolean reusable = false;
        try {
            connection.transport.sendMessage(message, message.getAllRecipients());
            reusable = connection.sent.incrementAndGet() < MAILS_PER_CONNECTION;
        } finally {
            if (reusable) {
                idle.push(connection.since(clock.instant()));
            } else {
                close(connection);
            }
        }
    }

    private Open take() throws MessagingException {
        for (Open next = idle.poll(); next != null; next = idle.poll()) {
            if (next.idleSince.isAfter(clock.instant().minus(IDLE)) && next.transport.isConnected()) {
                return next;
            }
            close(next);
        }
        return open();
    }

    private Open open() throws NoSuchProviderException, MessagingException {
        Transport transport = session().getTransport("smtp");
        if (user.isBlank()) {
            transport.connect();
        } else {
            transport.connect(host, port, user, password);
        }
        return new Open(transport);
    }

    @PreDestroy
    void closeAll() {
        idle.forEach(MailConnections::close);
    }

    private static void close(Open connection) {
        try {
            connection.transport.close();
        } catch (MessagingException alreadyGone) {
            // nothing to keep
        }
    }

    private static final class Open {
        private final Transport transport;
        private final AtomicInteger sent = new AtomicInteger();
        private volatile Instant idleSince;

        Open(Transport transport) {
            this.transport = transport;
        }

        Open since(Instant now) {
            idleSince = now;
            return this;
        }
    }
}
