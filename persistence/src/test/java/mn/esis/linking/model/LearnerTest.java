package mn.esis.linking.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** PRODUCT, "Words": matching composes, ignores case, surrounding and doubled spaces; hyphens are significant. */
class LearnerTest {

    private static final String LETTERS = "абвгдеёжзийклмноөпрстуүфхцчшщъыьэюяәғқңұһі";

    @Property
    void a_name_matches_however_it_is_cased_composed_and_spaced(
            @ForAll("names") String parentName, @ForAll("names") String givenName, @ForAll long seed) {
        Learner learner = named(parentName, givenName);

        assertTrue(learner.isNamed(distorted(parentName, seed), distorted(givenName, seed + 1)));
    }

    @Property
    void another_letter_is_another_name(
            @ForAll("names") String parentName, @ForAll("names") String givenName, @ForAll long seed) {
        Learner learner = named(parentName, givenName);

        assertFalse(learner.isNamed(parentName, otherLetter(givenName, seed)));
        assertFalse(learner.isNamed(otherLetter(parentName, seed), givenName));
        assertFalse(learner.isNamed(parentName + '-' + givenName, givenName));
    }

    @Test
    void swapped_names_do_not_match() {
        assertTrue(named("Батболд", "Тэмүүлэн").isNamed("батболд ", "ТЭМҮҮЛЭН"));
        assertFalse(named("Батболд", "Тэмүүлэн").isNamed("Тэмүүлэн", "Батболд"));
        assertFalse(named("Бат-Эрдэнэ", "Номин").isNamed("Бат Эрдэнэ", "Номин"));
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> word =
                Arbitraries.strings().withChars(LETTERS).ofMinLength(2).ofMaxLength(12);
        return word.list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(words -> words.stream()
                        .map(one -> one.substring(0, 1).toUpperCase(Locale.ROOT) + one.substring(1))
                        .collect(Collectors.joining("-")));
    }

    private static String distorted(String name, long seed) {
        Random random = new Random(seed);
        String cased = name.chars()
                .mapToObj(letter -> random.nextBoolean()
                        ? Character.toString(Character.toUpperCase(letter))
                        : Character.toString(Character.toLowerCase(letter)))
                .collect(Collectors.joining());
        return ' ' + Normalizer.normalize(cased, random.nextBoolean() ? Normalizer.Form.NFD : Normalizer.Form.NFC)
                + "  ";
    }

    private static String otherLetter(String name, long seed) {
        int at = new Random(seed).nextInt(name.length());
        char other = Character.toLowerCase(name.charAt(at)) == 'а' ? 'о' : 'а';
        return name.substring(0, at) + other + name.substring(at + 1);
    }

    private static Learner named(String parentName, String givenName) {
        return new Learner(
                UUID.randomUUID(),
                UUID.randomUUID(),
                parentName,
                givenName,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "5а",
                false);
    }
}
