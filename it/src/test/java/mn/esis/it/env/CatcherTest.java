package mn.esis.it.env;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Properties;
import mn.esis.it.local.catcher.Catcher;
import mn.esis.it.local.catcher.CaughtMessage;
import mn.esis.it.local.catcher.SmtpFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CatcherTest {
    private int smtpPort;
    private int httpPort;
    private Catcher catcher;

    @BeforeEach
    void start() throws IOException {
        smtpPort = freePort();
        httpPort = freePort();
        catcher = Catcher.start(smtpPort, httpPort, Clock.systemUTC());
    }

    @AfterEach
    void stop() throws IOException {
        catcher.close();
    }

    @Test
    void keeps_letters_and_a_line_that_begins_with_a_dot() throws MessagingException, IOException {
        send("<1@esis>", "Өнөөдөр Үнэн", "эхний\r\n.цэгтэй");

        CaughtMessage caught = catcher.messages().newestFirst("PARENT@demo.mn").get(0);
        assertEquals("Өнөөдөр Үнэн", caught.subject());
        assertEquals("эхний\n.цэгтэй", caught.text().replace("\r", "").strip());
    }

    @Test
    void lists_a_repeated_message_once_and_counts_it() throws MessagingException, IOException {
        send("<1@esis>", "first", "x");
        send("<2@esis>", "second", "x");
        send("<1@esis>", "first", "x");

        assertEquals(2, catcher.messages().newestFirst().size());
        assertEquals(2, catcher.messages().find("<1@esis>").orElseThrow().received());
    }

    @Test
    void refuses_on_request_and_recovers() throws MessagingException, IOException {
        catcher.misbehave(SmtpFault.refusing(550));
        assertThrows(SendFailedException.class, () -> send("<1@esis>", "x", "x"));

        catcher.behave();
        send("<1@esis>", "x", "x");

        assertEquals(1, catcher.messages().newestFirst().size());
    }

    @Test
    void can_be_stopped_and_comes_back() throws MessagingException, IOException {
        catcher.misbehave(SmtpFault.of(SmtpFault.Kind.STOPPED));
        assertThrows(MessagingException.class, () -> send("<1@esis>", "x", "x"));

        catcher.behave();
        send("<1@esis>", "x", "x");

        assertEquals(1, catcher.messages().newestFirst().size());
    }

    @Test
    void can_take_a_message_without_saying_so() throws IOException {
        catcher.misbehave(SmtpFault.of(SmtpFault.Kind.DROP_AFTER_DATA));

        assertThrows(MessagingException.class, () -> send("<1@esis>", "x", "x"));
        assertEquals(1, catcher.messages().newestFirst().size());
    }

    @Test
    void can_keep_a_sender_waiting() throws IOException {
        catcher.misbehave(SmtpFault.of(SmtpFault.Kind.TARPIT));

        assertThrows(MessagingException.class, () -> send("<1@esis>", "x", "x"));
        assertTrue(catcher.messages().newestFirst().isEmpty());
    }

    @Test
    void answers_json_and_a_page() throws MessagingException, IOException, InterruptedException {
        send("<1@esis>", "a \"quoted\" <b>word</b>", "x");

        assertTrue(get("/messages?to=parent%40demo.mn").body().contains("a \\\"quoted\\\" <b>word</b>"));
        assertEquals("[]", get("/messages?to=other@demo.mn").body());
        for (String file : new String[] {"/", "/catcher.js", "/catcher.css"}) {
            assertEquals(200, get(file).statusCode(), file);
        }
        assertEquals(404, get("/nothing").statusCode());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://localhost:" + httpPort + path))
                .build();
        return HttpClient.newHttpClient().send(question, HttpResponse.BodyHandlers.ofString());
    }

    private void send(String id, String subject, String text) throws MessagingException, IOException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(smtpPort));
        properties.put("mail.smtp.timeout", "500");
        MimeMessage message = new MimeMessage(Session.getInstance(properties)) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        message.setFrom(new InternetAddress("noreply@openesis.mn"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("parent@demo.mn"));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
