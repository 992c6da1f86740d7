package mn.esis.it.local.catcher;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** One client's connection: the part of RFC 5321 that a sender of mail uses, and the faults it must survive. */
final class SmtpConversation {
    private static final int LONGEST_LINE = 1_000_000;
    private static final int LARGEST_MESSAGE = 30_000_000;

    private final InputStream in;
    private final OutputStream out;
    private final Supplier<SmtpFault> fault;
    private final Delivery delivery;
    private final List<String> receivers = new ArrayList<>();

    /** Takes what was sent. */
    interface Delivery {
        void deliver(List<String> receivers, byte[] message) throws IOException;
    }

    SmtpConversation(Socket socket, Supplier<SmtpFault> fault, Delivery delivery) throws IOException {
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
        this.fault = fault;
        this.delivery = delivery;
    }

    void hold() throws IOException {
        if (fault.get().kind() == SmtpFault.Kind.TARPIT) {
            untilTheClientGivesUp();
            return;
        }
        say("220 catcher of OpenESIS");
        String line = line();
        while (line != null && answer(line)) {
            line = line();
        }
    }

    /** Answers one line; false ends the conversation. */
    private boolean answer(String line) throws IOException {
        String command = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        switch (command) {
            case "EHLO" -> say("250-catcher\r\n250-8BITMIME\r\n250 SMTPUTF8");
            case "HELO", "NOOP" -> say("250 OK");
            case "MAIL", "RSET" -> {
                receivers.clear();
                say("250 OK");
            }
            case "RCPT" -> receiver(line);
            case "DATA" -> {
                return data();
            }
            case "QUIT" -> {
                say("221 bye");
                return false;
            }
            default -> say("502 not known here");
        }
        return true;
    }

    private void receiver(String line) throws IOException {
        SmtpFault now = fault.get();
        if (now.kind() == SmtpFault.Kind.REFUSE) {
            say(now.code() + " refused on purpose");
            return;
        }
        int open = line.indexOf('<');
        int close = line.indexOf('>', open + 1);
        if (open < 0 || close < 0) {
            say("501 no address");
            return;
        }
        receivers.add(line.substring(open + 1, close));
        say("250 OK");
    }

    private boolean data() throws IOException {
        if (receivers.isEmpty()) {
            say("503 nobody to send to");
            return true;
        }
        say("354 end with a dot");
        byte[] message = message();
        delivery.deliver(List.copyOf(receivers), message);
        receivers.clear();
        if (fault.get().kind() == SmtpFault.Kind.DROP_AFTER_DATA) {
            return false;
        }
        say("250 taken");
        return true;
    }

    private byte[] message() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        for (String line = line(); !".".equals(line); line = line()) {
            if (line == null || message.size() > LARGEST_MESSAGE) {
                throw new IOException("the message did not end");
            }
            String unstuffed = line.startsWith(".") ? line.substring(1) : line;
            message.writeBytes(unstuffed.getBytes(StandardCharsets.ISO_8859_1));
            message.writeBytes(new byte[] {'\r', '\n'});
        }
        return message.toByteArray();
    }

    /** One line as bytes (each a char of Latin-1), or null at the end. */
    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return null;
            }
            if (line.size() > LONGEST_LINE) {
                throw new IOException("the line did not end");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private void untilTheClientGivesUp() throws IOException {
        while (in.read() >= 0) {
            if (fault.get().kind() != SmtpFault.Kind.TARPIT) {
                return;
            }
        }
    }

    private void say(String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
