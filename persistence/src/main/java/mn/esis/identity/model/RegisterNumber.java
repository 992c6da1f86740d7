package mn.esis.identity.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;

/**
 * A Mongolian register number (РД): two letters, birth date as YYMMDD with 20 added to the month for births from 2000, and
 * two digits of which the first tells the sex (odd male, even female). The check digit's rule is unpublished and not
 * checked. Lower case is accepted and written large.
 */
public record RegisterNumber(String value) {

    private static final int LETTERS = 2;
    private static final Pattern FORM = Pattern.compile("[А-ЯЁӨҮ]{2}\\d{8}");

    public RegisterNumber {
        if (!FORM.matcher(value).matches() || birthDate(value).isEmpty()) {
            throw new IllegalArgumentException("not a register number");
        }
    }

    /** @throws Refusal {@code REGISTER_NUMBER_INVALID} at {@code registerNumber} */
    public static RegisterNumber of(String typed) {
        violation("registerNumber", typed).ifPresent(violation -> {
            throw Refusal.at(IdentityRefusal.REGISTER_NUMBER_INVALID, violation);
        });
        return new RegisterNumber(written(typed));
    }

    /** What is wrong with a number, for its field: nothing there, no such day, a letter of another alphabet, or another form. */
    public static Optional<Violation> violation(String field, String typed) {
        String value = written(typed);
        if (value.isEmpty()) {
            return Optional.of(Violation.of(field, "REQUIRED"));
        }
        if (FORM.matcher(value).matches()) {
            return birthDate(value).isPresent()
                    ? Optional.empty()
                    : Optional.of(Violation.of(field, "NUMBER_OF_NO_DAY"));
        }
        return value.codePoints()
                .limit(LETTERS)
                .mapToObj(letter -> PersonName.lookAlike(field, letter))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Optional.of(Violation.of(field, "NUMBER_INVALID")));
    }

    public static Optional<RegisterNumber> parse(String typed) {
        return violation("registerNumber", typed).isPresent()
                ? Optional.empty()
                : Optional.of(new RegisterNumber(written(typed)));
    }

    public LocalDate birthDate() {
        return birthDate(value).orElseThrow();
    }

    public Sex sex() {
        return (value.charAt(8) - '0') % 2 == 0 ? Sex.F : Sex.M;
    }

    /** For showing: only the last two digits stay, which tell nothing to whoever knows the birth date. */
    public String masked() {
        return "********" + value.substring(8);
    }

    private static String written(String typed) {
        return typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static Optional<LocalDate> birthDate(String value) {
        int year = Integer.parseInt(value.substring(2, 4));
        int month = Integer.parseInt(value.substring(4, 6));
        int day = Integer.parseInt(value.substring(6, 8));
        try {
            return Optional.of(
                    LocalDate.of(month > 20 ? 2000 + year : 1900 + year, month > 20 ? month - 20 : month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
