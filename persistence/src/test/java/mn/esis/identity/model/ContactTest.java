package mn.esis.identity.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mn.esis.shared.model.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @Test
    void writes_an_address_in_small_letters() {
        assertEquals(
                new Contact(Contact.Channel.EMAIL, "bat.dorj@example.mn"),
                Contact.parse(" Bat.Dorj@Example.MN ").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"99112233", "+976 9911-2233", "97699112233"})
    void knows_a_mobile_number_however_it_is_written(String typed) {
        assertEquals(
                new Contact(Contact.Channel.SMS, "+97699112233"),
                Contact.parse(typed).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bat", "bat@", "@mn", "a@b", "a b@c.mn", "a@c.mn\nBcc: x@y.mn", "1234567", "a..b@c.mn"})
    void refuses_everything_else(String typed) {
        assertTrue(Contact.parse(typed).isEmpty());
    }

    @Test
    void refuses_an_address_of_300_characters() {
        assertTrue(Contact.parse("a".repeat(60) + "@" + "b.".repeat(118) + "mn").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"'',REQUIRED", "bat,CONTACT_INVALID", "99112233,EMAIL_NEEDED"})
    void tells_what_an_address_lacks(String typed, String code) {
        assertEquals(
                code, Contact.emailViolation("contact", typed).orElseThrow().code());
    }

    @Test
    void says_how_long_an_address_may_be() {
        assertEquals(
                Violation.of("contact", "TOO_LONG", 254),
                Contact.emailViolation("contact", "a".repeat(300) + "@example.mn")
                        .orElseThrow());
    }
}
