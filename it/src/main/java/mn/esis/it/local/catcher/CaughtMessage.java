package mn.esis.it.local.catcher;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that was sent and caught.
 *
 * @param id the Message-ID, or the sender's own id on other channels
 * @param received how often it arrived under this id
 */
public record CaughtMessage(
        String id,
        Instant at,
        Channel channel,
        List<String> to,
        String subject,
        String text,
        String html,
        int received) {

    /** How it was sent. */
    public enum Channel {
        MAIL,
        SMS,
        PUSH
    }

    public CaughtMessage {
        to = List.copyOf(to);
    }

    boolean isTo(String address) {
        return to.stream().anyMatch(address::equalsIgnoreCase);
    }

    /** The same message, sent once more, perhaps to somebody else. */
    CaughtMessage again(CaughtMessage repeated) {
        List<String> all =
                Stream.concat(to.stream(), repeated.to.stream()).distinct().toList();
        return new CaughtMessage(id, at, channel, all, subject, text, html, received + 1);
    }
}
