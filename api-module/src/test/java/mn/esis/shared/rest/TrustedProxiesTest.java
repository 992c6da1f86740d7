package mn.esis.shared.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedProxiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "10.0.0.5 | - | 10.0.0.5",
                "10.0.0.5 | 203.0.113.7 | 203.0.113.7",
                "10.0.0.5 | 198.51.100.1, 203.0.113.7 | 203.0.113.7",
                "10.0.0.5 | 203.0.113.7, 10.9.9.9 | 203.0.113.7",
                "10.0.0.5 | 203.0.113.7, evil.example | 10.0.0.5",
                "203.0.113.9 | 198.51.100.1 | 203.0.113.9",
                "2001:db8::1 | 2001:db9::7 | 2001:db9::7",
                "11.0.0.1 | 203.0.113.7 | 11.0.0.1",
            })
    void believes_only_known_proxies(String remote, String forwardedFor, String client) {
        assertEquals(client, new TrustedProxies("10.0.0.0/8, 2001:db8::/32").client(remote, forwardedFor));
    }

    @Test
    void without_a_list_nobody_is_believed() {
        assertEquals("127.0.0.1", new TrustedProxies("").client("127.0.0.1", "203.0.113.7"));
    }

    @Test
    void a_list_with_names_is_refused() {
        assertThrows(IllegalStateException.class, () -> new TrustedProxies("proxy.example/8"));
    }
}
