package mn.esis.identity.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterNumberTest {

    @Test
    void tells_birth_date_and_sex_of_somebody_born_before_2000() {
        RegisterNumber number = RegisterNumber.of("УЖ90112345");
        assertEquals(LocalDate.of(1990, 11, 23), number.birthDate());
        assertEquals(Sex.F, number.sex());
    }

    @Test
    void adds_twenty_to_the_month_of_somebody_born_from_2000() {
        RegisterNumber number = RegisterNumber.of("УЖ16231217");
        assertEquals(LocalDate.of(2016, 3, 12), number.birthDate());
        assertEquals(Sex.M, number.sex());
    }

    @Test
    void accepts_small_letters_and_spaces_and_writes_them_large_and_joined() {
        assertEquals("УЖ16231217", RegisterNumber.of(" уж 16231217 ").value());
        assertEquals("ӨҮ90112345", RegisterNumber.of("өү90112345").value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "УЖ90023145",
                "УЖ90132345",
                "УЖ90330145",
                "YЖ90112345",
                "У90112345",
                "УЖ9011234",
                "УЖ901123456",
                "",
                "УЖ90110045"
            })
    void refuses_days_that_never_were_and_everything_of_another_form(String typed) {
        assertTrue(RegisterNumber.parse(typed).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "УЖ90023145,NUMBER_OF_NO_DAY",
        "YЖ90112345,LETTER_LOOKS_ALIKE",
        "УЖ9011234,NUMBER_INVALID",
        "' ',REQUIRED"
    })
    void tells_what_is_wrong(String typed, String code) {
        assertEquals(
                code,
                RegisterNumber.violation("registerNumber", typed).orElseThrow().code());
    }

    @Test
    void hides_the_day_and_the_number_when_masked() {
        String masked = RegisterNumber.of("УЖ16231217").masked();
        assertEquals("********17", masked);
    }
}
