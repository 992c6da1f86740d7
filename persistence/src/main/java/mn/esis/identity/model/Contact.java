package mn.esis.identity.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mn.esis.shared.model.Violation;

/** Where a message reaches somebody: an e-mail address in small letters, or a Mongolian mobile number as +976XXXXXXXX. */
public record Contact(Channel channel, String value) {

    /** How a code travels to the contact. */
    public enum Channel {
        EMAIL,
        SMS
    }

    private static final int LONGEST = 254;
    private static final Pattern EMAIL = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");
    private static final Pattern PHONE = Pattern.compile("(\\+?976)?([5-9]\\d{7})");

    /** What is wrong, for its field, with what has to be an e-mail address; as long as no gateway sends SMS, a number is no contact. */
    public static Optional<Violation> emailViolation(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.of(Violation.of(field, "REQUIRED"));
        }
        if (typed.strip().length() > LONGEST) {
            return Optional.of(Violation.of(field, "TOO_LONG", LONGEST));
        }
        Optional<Contact> contact = parse(typed);
        if (contact.isPresent() && contact.get().channel() == Channel.EMAIL) {
            return Optional.empty();
        }
        return Optional.of(Violation.of(field, contact.isPresent() ? "EMAIL_NEEDED" : "CONTACT_INVALID"));
    }

    /** Nothing when it is neither. */
    public static Optional<Contact> parse(String typed) {
        String text = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (EMAIL.matcher(text).matches() && text.indexOf('@') <= 64) {
            return Optional.of(new Contact(Channel.EMAIL, text));
        }
        var phone = PHONE.matcher(text.replaceAll("[ ()-]", ""));
        return phone.matches() ? Optional.of(new Contact(Channel.SMS, "+976" + phone.group(2))) : Optional.empty();
    }
}
