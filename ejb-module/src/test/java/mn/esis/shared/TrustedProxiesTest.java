package mn.esis.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
        List<String> lines = forwardedFor == null ? List.of() : List.of(forwardedFor);
        assertEquals(client, proxies("10.0.0.0/8, 2001:db8::/32").client(remote, Collections.enumeration(lines)));
    }

    @Test
    void a_line_made_up_by_the_client_counts_less_than_the_one_of_the_proxy_below_it() {
        List<String> lines = List.of("198.51.100.1", "203.0.113.7");
        assertEquals("203.0.113.7", proxies("10.0.0.0/8").client("10.0.0.5", Collections.enumeration(lines)));
    }

    @Test
    void without_a_list_nobody_is_believed() {
        List<String> lines = List.of("203.0.113.7");
        assertEquals(
                "127.0.0.1", new TrustedProxies(Optional.empty()).client("127.0.0.1", Collections.enumeration(lines)));
    }

    @Test
    void a_list_with_names_is_refused() {
        assertThrows(IllegalStateException.class, () -> proxies("proxy.example/8"));
    }

    private static TrustedProxies proxies(String list) {
        return new TrustedProxies(Optional.of(list));
    }
}
