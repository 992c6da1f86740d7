package mn.esis.registry.model.card;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mn.esis.shared.model.Sha256;

/**
 * What the QR code of a card says: {@code ESIS1} and 128 random bits as 25 digits of base 36. Nothing about its holder, and only
 * 0-9 and A-Z, so that a hand-held reader types it under any keyboard and the code stays small (QR version 3 at level Q).
 */
public record CardValue(String text) {

    /** Of the first sort of values; another sort gets another digit, and old cards stay readable. */
    private static final String PREFIX = "ESIS1";

    private static final int RANDOM_BITS = 128;
    private static final int BASE = 36;
    private static final int DIGITS = 25;
    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9A-Z]{" + DIGITS + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public CardValue {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not the value of a card");
        }
    }

    static CardValue random() {
        String digits = new BigInteger(RANDOM_BITS, RANDOM).toString(BASE).toUpperCase(Locale.ROOT);
        return new CardValue(PREFIX + "0".repeat(DIGITS - digits.length()) + digits);
    }

    /** What was scanned or typed, whatever the case and the space around it; empty when it cannot be of a card. */
    static Optional<CardValue> of(String typed) {
        String tidy = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(tidy).matches() ? Optional.of(new CardValue(tidy)) : Optional.empty();
    }

    byte[] hash() {
        return Sha256.of(text);
    }

    /** Never the value: it opens the door of a school. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
