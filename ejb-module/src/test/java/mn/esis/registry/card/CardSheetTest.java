package mn.esis.registry.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boofcv.alg.fiducial.qrcode.QrCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mn.esis.registry.card.CodeReader.Seen;
import mn.esis.registry.model.card.CardValue;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sheet as a printer of 200 dots per inch gives it, measured, and read by another library than the one that draws. */
class CardSheetTest {

    private static final float DPI = 200;
    private static final double MM = DPI / 25.4;
    private static final String SCHOOL = "Өлгий сумын 1-р ерөнхий боловсролын сургууль";

    private final CodeReader reader = new CodeReader();

    @Test
    void eight_codes_of_a_sheet_are_read_where_they_belong() throws IOException {
        List<CardFace> cards = cards(8);
        BufferedImage sheet = pages(sheet(0, 0).pdf("t", "mn", cards)).get(0);

        List<Seen> seen = reader.read(sheet);

        assertEquals(
                cards.stream().map(card -> card.value().text()).toList(),
                seen.stream().map(Seen::text).toList());
        for (int i = 0; i < seen.size(); i++) {
            assertEquals(QrCode.ErrorLevel.Q, seen.get(i).level());
            assertEquals(3, seen.get(i).version());
            int column = i % 2;
            int row = i / 2;
            double left = 19.4 + column * 85.60;
            double top = 40.54 + row * 53.98;
            assertEquals(left + 85.60 - 5 - 31.9 / 2, seen.get(i).column() / MM, 0.3);
            assertEquals(top + 16.4 + 31.9 / 2, seen.get(i).row() / MM, 0.3);
        }
    }

    @Test
    void the_marks_stand_where_to_cut_to_a_tenth_of_a_millimetre() throws IOException {
        BufferedImage sheet = fine(sheet(0, 0).pdf("t", "mn", cards(1)));
        double mm = 1200 / 25.4;

        assertEquals(List.of(19.4, 105.0, 190.6), dark(sheet, mm, 37.0, true));
        assertEquals(List.of(40.5, 94.5, 148.5, 202.5, 256.5), dark(sheet, mm, 16.0, false));
    }

    @ParameterizedTest
    @CsvSource({"2.5, -3", "-15, 15", "0.1, 0"})
    void all_of_it_moves_by_the_offset(double x, double y) throws IOException {
        BufferedImage still = pages(sheet(0, 0).pdf("t", "mn", cards(1))).get(0);
        BufferedImage moved = pages(sheet(x, y).pdf("t", "mn", cards(1))).get(0);

        Seen before = reader.read(still).get(0);
        Seen after = reader.read(moved).get(0);

        assertEquals(x, (after.column() - before.column()) / MM, 0.1);
        assertEquals(y, (after.row() - before.row()) / MM, 0.1);
    }

    @Test
    void the_ninth_card_is_on_the_next_sheet_and_a_sheet_is_a4() throws IOException {
        try (PDDocument file = Loader.loadPDF(sheet(0, 0).pdf("t", "mn", cards(9)))) {
            assertEquals(2, file.getNumberOfPages());
            assertEquals(210, file.getPage(0).getMediaBox().getWidth() * 25.4 / 72, 0.05);
            assertEquals(297, file.getPage(0).getMediaBox().getHeight() * 25.4 / 72, 0.05);
        }
    }

    @Test
    void a_card_printer_gets_pages_of_the_size_of_a_card() throws IOException {
        List<CardFace> cards = cards(3);
        byte[] pdf = new CardSheet(CardLayout.CARD, 0, 0).pdf("t", "mn", cards);
        try (PDDocument file = Loader.loadPDF(pdf)) {
            for (PDPage page : file.getPages()) {
                assertEquals(85.60, page.getMediaBox().getWidth() * 25.4 / 72, 0.05);
                assertEquals(53.98, page.getMediaBox().getHeight() * 25.4 / 72, 0.05);
            }
        }
        List<String> read = new ArrayList<>();
        for (BufferedImage page : pages(pdf)) {
            reader.read(page).forEach(seen -> read.add(seen.text()));
        }
        assertEquals(cards.stream().map(card -> card.value().text()).toList(), read);
    }

    @Test
    void letters_of_all_our_languages_are_there() throws IOException {
        String text =
                text(card("Өлзийсүрэн", "Үүрийнтуяа", "5ө", SCHOOL), card("Қуанышұлы", "Ғалымбек", "Ұ-1", "Мектеп"));

        for (String written : List.of("Өлзийсүрэн", "Үүрийнтуяа", "5ө", "Қуанышұлы", "Ғалымбек", "2026–2027")) {
            assertTrue(text.contains(written), () -> written + " in " + text);
        }
        assertTrue(text.replace("\n", " ").contains(SCHOOL), text);
    }

    @Test
    void names_of_forty_letters_are_there_to_the_last_one() throws IOException {
        String parent = "Өвөр".repeat(10);
        String given = "Үүрд".repeat(10);

        String text = text(card(parent, given, "11ү", SCHOOL)).replaceAll("\\s", "");

        assertTrue(text.contains(given), text);
        assertTrue(text.contains(parent), text);
        assertFalse(text.contains("…"), text);
    }

    @Test
    void a_name_in_letters_that_nobody_has_does_not_stop_the_print() throws IOException {
        assertTrue(text(card("李", "Ли", "1а", "龍")).contains("Ли"));
    }

    @Test
    void nothing_stands_on_a_card_but_what_may() throws IOException {
        String text = text(card("Бат", "Номин", "5а", "Сургууль"));
        assertEquals("2026–2027 5а Бат Номин Сургууль", String.join(" ", words(text)));
    }

    private static List<String> words(String text) {
        return java.util.Arrays.stream(text.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    private static CardSheet sheet(double x, double y) {
        return new CardSheet(CardLayout.SHEET, x, y);
    }

    private static String text(CardFace... cards) throws IOException {
        try (PDDocument file = Loader.loadPDF(sheet(0, 0).pdf("t", "mn", List.of(cards)))) {
            return new PDFTextStripper().getText(file);
        }
    }

    private static List<BufferedImage> pages(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            List<BufferedImage> pages = new ArrayList<>();
            for (int i = 0; i < file.getNumberOfPages(); i++) {
                pages.add(new PDFRenderer(file).renderImageWithDPI(i, DPI, ImageType.GRAY));
            }
            return pages;
        }
    }

    private static BufferedImage fine(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return new PDFRenderer(file).renderImageWithDPI(0, 1200, ImageType.GRAY);
        }
    }

    /** Where lines are crossed along one that stands {@code at} millimetres from the edge, to a tenth of a millimetre. */
    private static List<Double> dark(BufferedImage sheet, double mm, double at, boolean across) {
        List<Double> found = new ArrayList<>();
        int length = across ? sheet.getWidth() : sheet.getHeight();
        int from = -1;
        for (int i = 0; i <= length; i++) {
            boolean dark = i < length && isDark(sheet, across ? i : (int) (at * mm), across ? (int) (at * mm) : i);
            if (dark && from < 0) {
                from = i;
            } else if (!dark && from >= 0) {
                found.add(Double.valueOf(String.format(Locale.ROOT, "%.1f", (from + i) / 2.0 / mm)));
                from = -1;
            }
        }
        return found;
    }

    private static boolean isDark(BufferedImage sheet, int column, int row) {
        return (sheet.getRGB(column, row) & 0xFF) < 128;
    }

    private static List<CardFace> cards(int howMany) {
        List<CardFace> cards = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            cards.add(card("Батболд", "Тэмүүлэн", "5а", SCHOOL, i));
        }
        return cards;
    }

    private static CardFace card(String parentName, String givenName, String group, String school) {
        return card(parentName, givenName, group, school, 0);
    }

    private static CardFace card(String parentName, String givenName, String group, String school, int number) {
        CardValue value = new CardValue(String.format(Locale.ROOT, "ESIS1%025d", 7_777_777_777L * (number + 1)));
        return new CardFace(parentName, givenName, group, school, "2026–2027", value);
    }
}
