package mn.esis.identity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import mn.esis.identity.model.IdentityRefusal;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.TextFile;
import mn.esis.shared.model.Violation;

/** At least 8 and at most 128 characters, no rules of composition, nothing that everybody would try first. */
final class PasswordPolicy {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    private static final Set<String> COMMON = new HashSet<>(Arrays.asList(
            TextFile.read(PasswordPolicy.class, "common-passwords.txt").strip().split("\\s+", -1)));

    private PasswordPolicy() {}

    /** @throws Refusal PASSWORD_TOO_WEAK at the field */
    static void require(String field, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            refuse(field, "PASSWORD_TOO_SHORT", SHORTEST);
        }
        if (length > LONGEST) {
            refuse(field, "PASSWORD_TOO_LONG", LONGEST);
        }
        if (isCommon(password.toLowerCase(Locale.ROOT))) {
            refuse(field, "PASSWORD_COMMON");
        }
    }

    /** A listed word stays a listed word with digits and signs around it. */
    private static boolean isCommon(String password) {
        String word = password.replaceAll("[^\\p{L}]", "");
        return COMMON.contains(password) || COMMON.contains(word) || isRun(password);
    }

    /** One character again and again, or neighbours in a row: aaaaaaaa, 12345678, 87654321. */
    private static boolean isRun(String password) {
        int step = password.charAt(1) - password.charAt(0);
        return Math.abs(step) <= 1
                && IntStream.range(1, password.length())
                        .allMatch(i -> password.charAt(i) - password.charAt(i - 1) == step);
    }

    private static void refuse(String field, String code, Object... args) {
        throw Refusal.at(IdentityRefusal.PASSWORD_TOO_WEAK, Violation.of(field, code, args));
    }
}
