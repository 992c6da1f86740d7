package mn.esis.linking.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mn.esis.linking.account.ChildResult.Outcome;
import mn.esis.shared.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipPaperTest {

    private static final String SECRET = "k7mt-9qxa-3hvd";

    @ParameterizedTest
    @ValueSource(strings = {"mn", "kk", "ru", "en"})
    void one_page_says_all_that_is_needed_in_each_language(String language) throws IOException {
        String text = text(slip("kmtrw4827"), language, "99112233");
        for (String part : List.of("kmtrw4827", SECRET, "http://localhost:8080", "Дорж Өнөржаргал", "99112233")) {
            assertTrue(text.contains(part), text);
        }
        assertTrue(text.contains("Батболд Тэмүүлэн, 5а"), text);
        assertFalse(text.contains("Номин"), "a child who was not linked");
        assertFalse(text.contains("?"), text);
    }

    @Test
    void who_has_an_account_reads_no_user_name_and_no_line_without_a_contact() throws IOException {
        String text = text(slip(null), "mn", " ");
        assertTrue(text.contains(SECRET), text);
        assertFalse(text.contains("Нэвтрэх нэр") || text.contains("холбоо барих"), text);
    }

    private static ParentSlip slip(String userName) {
        return new ParentSlip(
                "1-р сургууль",
                "Дорж",
                "Өнөржаргал",
                userName,
                SECRET,
                LocalDate.of(2026, 12, 8),
                "http://localhost:8080",
                List.of(child("Тэмүүлэн", Outcome.LINKED), child("Номин", Outcome.PLACE_TAKEN)));
    }

    private static ChildResult child(String givenName, Outcome outcome) {
        return new ChildResult(UUID.randomUUID(), "Батболд", givenName, "5а", outcome);
    }

    private static String text(ParentSlip slip, String language, String phone) throws IOException {
        ParentDetails parent =
                new ParentDetails(null, "Дорж", "Өнөржаргал", "УЖ85010123", null, null, null, null, phone, null);
        try (PDDocument document = Loader.loadPDF(new SlipPaper(new Texts(), language).pdf(slip, parent))) {
            assertEquals(1, document.getNumberOfPages());
            return new PDFTextStripper().getText(document);
        }
    }
}
