package mn.esis.identity.model.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownPlacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001:db8:1:2::1",
                "2001:DB8:1:2:ffff:ffff:ffff:ffff",
                "2001:0db8:0001:0002::",
                "[2001:db8:1:2::7]"
            })
    void a_network_is_one_place_however_its_addresses_are_written(String address) {
        assertEquals("address:20010db800010002/64", KnownPlaces.address(address));
    }

    @Test
    void the_next_network_is_another_place() {
        assertNotEquals(KnownPlaces.address("2001:db8:1:2::1"), KnownPlaces.address("2001:db8:1:3::1"));
    }

    @Test
    void an_older_address_is_a_place_of_its_own() {
        assertEquals("address:203.0.113.7", KnownPlaces.address("203.0.113.7"));
        assertEquals("address:203.0.113.7", KnownPlaces.address("::ffff:203.0.113.7"));
    }

    @Test
    void what_is_no_address_stays_as_it_is() {
        assertEquals("address:a:b", KnownPlaces.address("a:b"));
    }
}
