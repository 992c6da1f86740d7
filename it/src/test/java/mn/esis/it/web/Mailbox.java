package mn.esis.it.web;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mn.esis.it.env.TestEnvironment;
import mn.esis.it.local.catcher.CaughtMessage;

/** What was mailed to one address. */
record Mailbox(String address) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static Mailbox of(String address) {
        return new Mailbox(address);
    }

    /** The path of the newest link that begins so; waits until it comes. */
    String link(String path) {
        Pattern wanted = Pattern.compile("https?://[^/\\s]+(" + Pattern.quote(path) + "\\S*)");
        Instant patience = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(patience)) {
            for (CaughtMessage mail : TestEnvironment.get().catcher().messages().newestFirst(address)) {
                Matcher link = wanted.matcher(mail.text());
                if (link.find()) {
                    return link.group(1);
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("no mail with a link to " + path + " came to " + address);
    }
}
