package mn.esis.notification;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One message to one receiver. The receiver is a value, so that this feature knows nobody.
 *
 * @param kind key of its texts, e.g. {@code identity.mail.registrationCode}, with {@code .subject}, {@code .body} and, when
 *     values hold a {@code link}, {@code .link}
 * @param accountId whose inbox shows it, null for somebody without an account
 * @param values what the texts need; strings
 * @param expiresAt after this it is not sent any more, null for never
 * @param secret true when the values hold a code: they are wiped once it is sent or expired
 */
public record Notice(
        String kind,
        Channel channel,
        String address,
        String language,
        UUID accountId,
        Map<String, String> values,
        Instant expiresAt,
        boolean secret) {

    public Notice {
        values = Map.copyOf(values);
    }

    /** A mail with a code or a one-time link. */
    public static Notice secretMail(
            String kind, String address, String language, Map<String, String> values, Instant expiresAt) {
        return new Notice(kind, Channel.MAIL, address, language, null, values, expiresAt, true);
    }

    /**
     * News for somebody who has an account: in its inbox, and by mail.
     *
     * @param email null when the account has no address: then the inbox alone tells
     */
    public static Notice news(String kind, String email, String language, UUID accountId, Map<String, String> values) {
        return email == null
                ? new Notice(kind, Channel.INBOX, "", language, accountId, values, null, false)
                : new Notice(kind, Channel.MAIL, email, language, accountId, values, null, false);
    }
}
