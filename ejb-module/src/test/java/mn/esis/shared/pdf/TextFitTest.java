package mn.esis.shared.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** With letters that are as wide as they are high. */
class TextFitTest {

    private static final TextStyle STYLE = new TextStyle(false, 10, 5, 2);

    @Test
    void takes_the_largest_size_in_which_all_lines_fit() {
        assertEquals(new TextFit(10, List.of("Номин")), fit("Номин", 50));
        assertEquals(new TextFit(10, List.of("Бат-", "Эрдэнэ")), fit("Бат-Эрдэнэ", 60));
        assertEquals(new TextFit(8, List.of("Бат-", "Эрдэнэ")), fit("Бат-Эрдэнэ", 48));
    }

    @Test
    void breaks_a_word_only_when_it_does_not_fit_in_the_smallest_size() {
        assertEquals(new TextFit(5, List.of("ӨӨӨӨӨӨӨӨӨӨ", "ӨӨӨӨӨ")), fit("Ө".repeat(15), 50));
    }

    @Test
    void cuts_off_what_has_no_place_and_says_so() {
        TextFit cut = fit("Ө".repeat(40), 50);
        assertEquals(2, cut.lines().size());
        assertTrue(cut.lines().get(1).endsWith("…"), () -> "" + cut);
    }

    @Test
    void makes_nothing_of_an_empty_text() {
        assertEquals(new TextFit(10, List.of("")), fit(" ", 50));
    }

    private static TextFit fit(String text, double room) {
        return TextFit.of(text, room, STYLE, String::length);
    }
}
