package mn.esis.notification.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;
import mn.esis.notification.Channel;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends by SMTP. The Message-ID is the message's own id, so that a receiver can tell a repetition. */
@ApplicationScoped
class MailSender implements Sender {

    private static final String ID_DOMAIN = "@openesis.mn";

    @Inject
    @ConfigProperty(name = "esis.smtp.from", defaultValue = "noreply@openesis.mn")
    private String from;

    @Inject
    private MailConnections connections;

    @Inject
    private MailTexts texts;

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public void send(Claimed message) throws SendFailure {
        try {
            connections.send(compose(message));
        } catch (SendFailedException refused) {
            throw new SendFailure(reason(refused), isPermanent(refused), refused);
        } catch (MessagingException trouble) {
            throw new SendFailure(reason(trouble), false, trouble);
        }
    }

    private MimeMessage compose(Claimed message) throws MessagingException, SendFailure {
        MailTexts.Rendered rendered = texts.render(message);
        MimeMessage mail =
                new WithOwnId(connections.session(), '<' + message.messageId().toString() + ID_DOMAIN + '>');
        mail.setFrom(new InternetAddress(from));
        mail.setRecipient(Message.RecipientType.TO, receiver(message));
        mail.setSubject(rendered.subject(), "UTF-8");
        mail.setSentDate(Date.from(message.createdAt()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", message.language());
        MimeBodyPart text = new MimeBodyPart();
        text.setText(rendered.text(), "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setContent(rendered.html(), "text/html; charset=UTF-8");
        mail.setContent(new MimeMultipart("alternative", text, html));
        mail.saveChanges();
        return mail;
    }

    /** What is no address today is none tomorrow. */
    private static InternetAddress receiver(Claimed message) throws SendFailure {
        try {
            return new InternetAddress(message.address(), true);
        } catch (AddressException malformed) {
            throw new SendFailure(malformed.getClass().getSimpleName(), true, malformed);
        }
    }

    /** SMTP codes of the 500s mean never, those of the 400s mean later. */
    private static boolean isPermanent(MessagingException refused) {
        for (Exception next = refused; next instanceof MessagingException chained; next = chained.getNextException()) {
            if (next.getMessage() != null && next.getMessage().trim().matches("(?s)5\\d\\d.*")) {
                return true;
            }
        }
        return false;
    }

    private static String reason(MessagingException e) {
        Exception deepest = e;
        while (deepest instanceof MessagingException chained && chained.getNextException() != null) {
            deepest = chained.getNextException();
        }
        String message =
                deepest.getMessage() == null ? "" : deepest.getMessage().strip();
        String code = message.matches("(?s)[245]\\d\\d.*") ? message.substring(0, 3) : "";
        return (deepest.getClass().getSimpleName() + ' ' + code).strip();
    }

    private static final class WithOwnId extends MimeMessage {
        private final String id;

        WithOwnId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
