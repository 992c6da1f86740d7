package mn.esis.identity.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;

/**
 * Names as the country writes them: letters of the Mongolian or Kazakh Cyrillic alphabet, hyphens and single spaces. What
 * looks alike but is another letter is refused and named with its likely replacement (PRODUCT, "Words"): Latin letters, and
 * Є, Ї, Ѳ left over from old fonts.
 */
public final class PersonName {

    public static final int MAX_LENGTH = 60;

    private static final String LETTERS = "абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя" + "әғқңұһі";
    private static final Map<String, String> LOOK_ALIKES = Map.ofEntries(
            Map.entry("a", "а"),
            Map.entry("b", "в"),
            Map.entry("c", "с"),
            Map.entry("e", "е"),
            Map.entry("h", "н"),
            Map.entry("k", "к"),
            Map.entry("m", "м"),
            Map.entry("o", "о"),
            Map.entry("p", "р"),
            Map.entry("t", "т"),
            Map.entry("x", "х"),
            Map.entry("y", "у"),
            Map.entry("i", "і"),
            Map.entry("є", "ө"),
            Map.entry("ї", "ү"),
            Map.entry("ѳ", "ө"));

    private PersonName() {}

    /** Composed (NFC), without surrounding or doubled spaces. */
    public static String normalise(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    /** What is wrong with a name, for its field. */
    public static Optional<Violation> violation(String field, String typed) {
        return violation(field, typed, PersonName::isCyrillic, letter -> foreign(field, letter));
    }

    /** The same for the holder of a foreign document, whose name is written as it stands there. */
    public static Optional<Violation> foreignViolation(String field, String typed) {
        return violation(
                field,
                typed,
                letter -> Character.isLetter(letter) || "-'’. ".indexOf(letter) >= 0,
                letter -> Violation.of(field, "LETTER_NOT_IN_NAMES", Character.toString(letter)));
    }

    /** For a letter that only looks like a Cyrillic one: names both, in the same case. Nothing for any other. */
    static Optional<Violation> lookAlike(String field, int letter) {
        return Optional.ofNullable(LOOK_ALIKES.get(Character.toString(Character.toLowerCase(letter))))
                .map(likely -> Character.isUpperCase(letter) ? likely.toUpperCase(Locale.ROOT) : likely)
                .map(likely -> Violation.of(field, "LETTER_LOOKS_ALIKE", Character.toString(letter), likely));
    }

    private static Optional<Violation> violation(
            String field, String typed, IntPredicate allowed, IntFunction<Violation> refused) {
        String name = normalise(typed);
        if (name.isEmpty()) {
            return Optional.of(Violation.of(field, "REQUIRED"));
        }
        if (name.length() > MAX_LENGTH) {
            return Optional.of(Violation.of(field, "TOO_LONG", MAX_LENGTH));
        }
        return name.codePoints().filter(allowed.negate()).mapToObj(refused).findFirst();
    }

    /** @throws Refusal {@code NAME_NOT_CYRILLIC} at the field */
    public static String of(String field, String typed) {
        violation(field, typed).ifPresent(violation -> {
            throw Refusal.at(IdentityRefusal.NAME_NOT_CYRILLIC, violation);
        });
        return normalise(typed);
    }

    private static boolean isCyrillic(int letter) {
        return letter == '-' || letter == ' ' || LETTERS.indexOf(Character.toLowerCase(letter)) >= 0;
    }

    private static Violation foreign(String field, int letter) {
        return lookAlike(field, letter)
                .orElseGet(() -> Violation.of(field, "LETTER_NOT_CYRILLIC", Character.toString(letter)));
    }
}
