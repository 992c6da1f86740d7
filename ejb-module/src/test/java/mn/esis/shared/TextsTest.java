package mn.esis.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
    private final Texts texts = new Texts();

    @Test
    void speaks_each_of_the_four_languages() {
        assertEquals("Хадгалах", texts.text("mn", "shared.action.save"));
        assertEquals("Сақтау", texts.text("kk", "shared.action.save"));
        assertEquals("Сохранить", texts.text("ru", "shared.action.save"));
        assertEquals("Save", texts.text(Locale.UK, "shared.action.save"));
    }

    @Test
    void speaks_mongolian_to_whoever_asks_for_something_else() {
        assertEquals("Хадгалах", texts.text("de", "shared.action.save"));
        assertEquals("Хадгалах", texts.text((String) null, "shared.action.save"));
    }

    @Test
    void counts_as_the_language_counts() {
        assertEquals("Исправьте 2 ошибки", texts.text("ru", "shared.errors.title", 2));
        assertEquals("Исправьте 5 ошибок", texts.text("ru", "shared.errors.title", 5));
    }

    @ParameterizedTest
    @CsvSource({"mn, 2016.02.09", "kk, 09.02.2016", "ru, 09.02.2016", "en, 9 Feb 2016"})
    void writes_a_day_as_the_language_writes_it(String language, String written) {
        LocalDate day = LocalDate.of(2016, 2, 9);
        assertEquals(written, texts.day(language, day));
        assertTrue(texts.text(language, "registry.violation.BIRTH_DATE_CONTRADICTS", day)
                .contains(written));
    }

    @Test
    void answers_the_key_when_there_is_no_text() {
        assertEquals("nowhere.to.be.found", texts.text("mn", "nowhere.to.be.found"));
    }
}
