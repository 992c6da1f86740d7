package mn.esis.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

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

    @Test
    void answers_the_key_when_there_is_no_text() {
        assertEquals("nowhere.to.be.found", texts.text("mn", "nowhere.to.be.found"));
    }
}
