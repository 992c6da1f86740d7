package mn.esis.identity.secret;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random words that survive paper and handwriting: small letters and digits, none that looks like another. */
public final class ReadableSecret {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";
    private static final String DIGITS = "23456789";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;
    private static final int NAME_LETTERS = 5;
    private static final int NAME_DIGITS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReadableSecret() {}

    /** Twelve out of 31 signs, 59 bits, e.g. {@code k7mt-9qxa-3hvd}. */
    public static String secret() {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> random(LETTERS + DIGITS, GROUP))
                .collect(Collectors.joining("-"));
    }

    /** A user name, e.g. {@code kmtrw4827}: tells nothing of its bearer and is no phone number. */
    public static String userName() {
        return random(LETTERS, NAME_LETTERS) + random(DIGITS, NAME_DIGITS);
    }

    private static String random(String signs, int length) {
        return RANDOM.ints(length, 0, signs.length())
                .mapToObj(i -> signs.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
