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

    private static final Pattern FORM = Pattern.compile("[А-ЯЁӨҮ]{2}\\d{8}");

    public RegisterNumber {
        if (!FORM.matcher(value).matches() || birthDate(value).isEmpty()) {
            throw new IllegalArgumentException("not a register number");
        }
    }

    /** @throws Refusal {@code REGISTER_NUMBER_INVALID} at {@code registerNumber} */
    public static RegisterNumber of(String typed) {
        return parse(typed)
                .orElseThrow(() -> Refusal.at(
                        IdentityRefusal.REGISTER_NUMBER_INVALID,
                        Violation.of("registerNumber", "REGISTER_NUMBER_INVALID")));
    }

    public static Optional<RegisterNumber> parse(String typed) {
        String value = typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        boolean valid = FORM.matcher(value).matches() && birthDate(value).isPresent();
        return valid ? Optional.of(new RegisterNumber(value)) : Optional.empty();
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
