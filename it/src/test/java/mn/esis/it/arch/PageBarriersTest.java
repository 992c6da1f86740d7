package mn.esis.it.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a screen reader hears of a page, and what keeps a slip of the finger from doing harm, as it stands in the sources. */
class PageBarriersTest {

    /** What cannot be undone, or hits somebody else at once; closing the account asks for the password instead. */
    private static final Set<String> ASKS_FIRST = Set.of(
            "#{rolesPage.end(a.id)}",
            "#{calendarPage.withdraw(x.id)}",
            "#{pupilPage.end}",
            "#{staffFormPage.end}",
            "#{sessionsPage.end(s.id)}",
            "#{sessionsPage.endOthers}",
            "#{accountsPage.give(row.personId)}",
            "#{cardsPage.issue(row.id)}",
            "#{staffCardPage.issue}");

    static Stream<Path> pages() {
        return TextsTest.pages().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_search_is_named_and_has_something_to_fill_in(Path page) {
        assertEquals(
                List.of(),
                read(page).select("[role=search]").stream()
                        .filter(search -> !isNamed(search)
                                || search.select("input, select").isEmpty())
                        .map(Element::tagName)
                        .toList(),
                House.name(page));
    }

    /** Twenty buttons "end" cannot be told apart by ear; the visible word comes first, for those who speak to the device. */
    @ParameterizedTest
    @MethodSource("pages")
    void a_button_in_a_row_says_which_row_it_is_of(Path page) {
        assertEquals(
                List.of(),
                read(page).select("p|dataTable p|commandButton").stream()
                        .filter(button -> !button.attr("ariaLabel").startsWith(button.attr("value") + ": "))
                        .map(button -> button.attr("action"))
                        .toList(),
                House.name(page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_cannot_be_undone_is_asked_first(Path page) {
        Document source = read(page);
        List<Element> risky = source.select("p|commandButton").stream()
                .filter(button -> ASKS_FIRST.contains(button.attr("action")))
                .toList();
        assertEquals(
                List.of(),
                risky.stream()
                        .filter(button -> button.select("p|confirm").isEmpty())
                        .map(button -> button.attr("action"))
                        .toList(),
                House.name(page));
        assertEquals(!risky.isEmpty(), !source.select("p|confirmDialog").isEmpty(), House.name(page));
    }

    @Test
    void all_that_asks_first_stands_on_some_page() {
        for (String action : ASKS_FIRST) {
            assertTrue(pages().anyMatch(page -> House.text(page).contains("\"" + action + "\"")), action);
        }
    }

    /** Who cannot see red still finds the field: WCAG 1.4.1. */
    @Test
    void no_text_tells_a_field_by_its_colour() {
        List<String> told = House.files(
                        House.sources("ejb-module").resolve("resources/mn/esis"),
                        name -> name.matches("texts_\\w\\w\\.properties"))
                .stream()
                .flatMap(file -> House.text(file).lines())
                .filter(line -> line.matches("(?i).*(улаанаар|красным|қызылмен| in red|marked red).*"))
                .toList();
        assertEquals(List.of(), told);
        assertTrue(Files.exists(House.sources("ejb-module")));
    }

    private static boolean isNamed(Element search) {
        return search.hasAttr("aria-label") || search.hasAttr("aria-labelledby");
    }

    private static Document read(Path page) {
        return Jsoup.parse(House.text(page), "", Parser.xmlParser());
    }
}
