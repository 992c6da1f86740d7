package mn.esis.registry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mn.esis.identity.model.RegisterNumber;
import mn.esis.shared.model.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What is wrong with a register number that a school has typed from a document. The rule of its last digit is unpublished, so
 * the digit is checked only where {@code esis.register-number.check-weights} gives nine weights: the last digit is then the
 * weighted sum of the nine characters before it (a letter counts by its place in the alphabet), modulo 11, modulo 10.
 */
@ApplicationScoped
class NumberCheck {

    private static final String FIELD = "registerNumber";
    private static final String ALPHABET = "АБВГДЕЁЖЗИЙКЛМНОӨПРСТУҮФХЦЧШЩЪЫЬЭЮЯ";
    private static final int CHECKED = 9;

    /** In a field: the server cannot give an optional value to a constructor. */
    @Inject
    @ConfigProperty(name = "esis.register-number.check-weights")
    private Optional<String> configured;

    private List<Integer> weights = List.of();

    /** Checks no last digit until the server has filled in what is configured. */
    NumberCheck() {}

    /** @throws IllegalStateException when there are not nine weights, separated by commas */
    NumberCheck(String weights) {
        this.weights = numbers(weights);
    }

    @PostConstruct
    void configure() {
        weights = configured
                .filter(text -> !text.isBlank())
                .map(NumberCheck::numbers)
                .orElse(List.of());
    }

    private static List<Integer> numbers(String list) {
        List<Integer> weights = Arrays.stream(list.split(",", -1))
                .map(number -> Integer.valueOf(number.strip()))
                .toList();
        if (weights.size() != CHECKED) {
            throw new IllegalStateException("esis.register-number.check-weights: nine numbers, or nothing");
        }
        return weights;
    }

    Optional<Violation> violation(String typed) {
        return RegisterNumber.violation(FIELD, typed)
                .or(() -> isChecked(RegisterNumber.of(typed).value())
                        ? Optional.empty()
                        : Optional.of(Violation.of(FIELD, "NUMBER_DIGIT")));
    }

    private boolean isChecked(String value) {
        int sum = 0;
        for (int i = 0; i < weights.size(); i++) {
            char c = value.charAt(i);
            sum += weights.get(i) * (Character.isDigit(c) ? c - '0' : ALPHABET.indexOf(c) + 1);
        }
        return weights.isEmpty() || sum % 11 % 10 == value.charAt(CHECKED) - '0';
    }
}
