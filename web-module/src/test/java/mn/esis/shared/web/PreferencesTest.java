package mn.esis.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/home", "/linking/requests?page=2&sort=name", "/a%20b"})
    void leads_back_to_an_own_page(String path) {
        assertEquals(path, Preferences.ownPath(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.mn",
                "/\\evil.mn",
                "https://evil.mn",
                "evil",
                "",
                "/a\r\nSet-Cookie: x=1",
                "/a b",
                "/\t/evil.mn"
            })
    void leads_to_the_home_page_instead_of_anywhere_else(String path) {
        assertEquals("/", Preferences.ownPath(path));
    }

    @Test
    void leads_to_the_home_page_when_no_way_back_is_given() {
        assertEquals("/", Preferences.ownPath(null));
    }
}
