package mn.esis.shared.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerFilterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {"- | mn", "ru-RU | ru", "de, kk;q=0.4, en;q=0.8 | en", "en;q=0, ru | ru", "* | mn", "?? | mn"})
    void answers_in_the_best_language_there_is(String accepted, String language) {
        assertEquals(language, CallerFilter.language(accepted));
    }
}
