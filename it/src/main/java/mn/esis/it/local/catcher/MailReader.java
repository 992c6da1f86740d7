package mn.esis.it.local.catcher;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;

/** Makes what a person reads out of a MIME message. */
final class MailReader {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    private MailReader() {}

    static CaughtMessage read(byte[] source, List<String> receivers, Instant at) throws IOException {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
            MailReader reader = new MailReader();
            reader.take(message);
            return new CaughtMessage(
                    Objects.requireNonNullElseGet(message.getMessageID(), () -> "<" + UUID.randomUUID() + "@catcher>"),
                    at,
                    CaughtMessage.Channel.MAIL,
                    receivers,
                    Objects.requireNonNullElse(message.getSubject(), ""),
                    reader.text.toString(),
                    reader.html.toString(),
                    1);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private void take(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                take(child);
            }
        } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            text.append("\n[").append(part.getFileName()).append("]\n");
        } else if (part.isMimeType("text/html")) {
            html.append(content);
        } else if (part.isMimeType("text/*")) {
            text.append(content);
        }
    }
}
