package mn.esis.shared.model.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mn.esis.shared.model.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsCheckTest {

    private static final Map<String, String> GOOD = Map.ofEntries(
            Map.entry("esis.base-url", "https://esis.example.mn"),
            Map.entry("esis.db.url", "jdbc:postgresql://db:5432/esis"),
            Map.entry("esis.db.user", "esis_app"),
            Map.entry("esis.db.password", "Vq3mPz8tLw1xNc"),
            Map.entry("esis.db.owner.password", "Rk7bYd2fHs9jGe"),
            Map.entry("esis.crypto.keys", TestKeys.secret("k2") + ',' + TestKeys.secret("k1")),
            Map.entry("esis.crypto.index-keys", TestKeys.secret("i1")),
            Map.entry("esis.token.keys", TestKeys.signing("t1", 2048)));

    @Test
    void finds_nothing_wrong_with_good_settings() {
        assertEquals(List.of(), problems(Map.of()));
    }

    @Test
    void tells_every_missing_setting_at_once() {
        List<String> problems = SettingsCheck.problems(new Settings(key -> Optional.empty()));

        for (String key : List.of(
                "esis.base-url",
                "esis.db.url",
                "esis.db.user",
                "esis.db.password",
                "esis.db.owner.password",
                "esis.crypto.keys",
                "esis.crypto.index-keys",
                "esis.token.keys")) {
            assertEquals(
                    1,
                    problems.stream().filter(line -> line.startsWith(key + " ")).count(),
                    key + " in " + problems);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mail, true, esis.smtp.host",
        "mail, false, esis.smtp.host",
        "smtp.example.mn, false, esis.smtp.starttls",
        "127.example.mn, '', esis.smtp.starttls"
    })
    void wants_mails_to_arrive_and_nobody_on_the_way_to_read_them(String host, String startTls, String key) {
        assertOnly(key, Map.of("esis.smtp.host", host, "esis.smtp.starttls", startTls));
    }

    @ParameterizedTest
    @CsvSource({"smtp.example.mn, true", "localhost, false", "127.0.0.1, ''", "::1, false"})
    void takes_a_mail_server_that_is_near_or_encrypts(String host, String startTls) {
        assertEquals(List.of(), problems(Map.of("esis.smtp.host", host, "esis.smtp.starttls", startTls)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://esis.example.mn", "HTTP://esis.example.mn", "esis.example.mn", "https:/esis", "ftp://x"})
    void wants_an_https_address(String url) {
        assertOnly("esis.base-url", Map.of("esis.base-url", url));
    }

    @Test
    void lets_a_demo_be_reached_by_http() {
        assertEquals(List.of(), problems(Map.of("esis.base-url", "http://localhost:8080", "esis.profile", "demo")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Demo", "prod", "test", "demo,production"})
    void holds_an_unknown_profile_to_the_rules_of_production(String profile) {
        List<String> problems = problems(Map.of("esis.profile", profile, "esis.base-url", "http://localhost:8080"));

        assertEquals(2, problems.size(), problems.toString());
        assertTrue(problems.get(0).startsWith("esis.profile "), problems.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "esis.db.password,esis_app",
        "esis.db.password,ESIS_APP",
        "esis.db.password,changeit",
        "esis.db.password,short",
        "esis.db.owner.password,esis_owner",
        "esis.db.owner.password,Vq3mPz8tLw1xNc"
    })
    void refuses_passwords_that_others_can_guess(String key, String password) {
        assertOnly(key, Map.of(key, password));
    }

    @Test
    void wants_two_roles() {
        assertOnly("esis.db.owner.user", Map.of("esis.db.owner.user", "esis_app"));
    }

    @Test
    void needs_no_owner_where_the_server_does_not_migrate() {
        assertEquals(List.of(), problems(Map.of("esis.db.migrate", "false", "esis.db.owner.password", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789abcdef0123456789abcdef",
                "Hand-typed-and-32-letters-long-1",
                "short",
                "thirty-three-bytes-are-one-too-ma"
            })
    void refuses_keys_that_were_typed_or_have_the_wrong_length(String key) {
        String typed = TestKeys.encoded("k1", key.getBytes(StandardCharsets.US_ASCII));

        assertOnly("esis.crypto.keys", Map.of("esis.crypto.keys", typed));
        assertOnly("esis.crypto.index-keys", Map.of("esis.crypto.index-keys", typed));
    }

    @Test
    void refuses_a_key_of_zeros_also_in_a_demo() {
        String zeros = TestKeys.encoded("k1", new byte[32]);

        assertOnly("esis.crypto.keys", Map.of("esis.crypto.keys", zeros, "esis.profile", "demo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"k1", "k1:", "K1:AAAA", "k1:*", ",", "k1:AAAA,"})
    void refuses_what_is_no_list_of_keys(String value) {
        List<String> problems = problems(Map.of("esis.crypto.keys", value));

        assertFalse(problems.isEmpty());
        assertTrue(problems.stream().allMatch(line -> line.startsWith("esis.crypto.keys")), problems.toString());
    }

    @Test
    void refuses_one_key_for_two_purposes_and_one_name_for_two_keys() {
        String key = TestKeys.secret("k1");

        assertOnly("esis.crypto.index-keys", Map.of("esis.crypto.keys", key, "esis.crypto.index-keys", key));
        assertOnly("esis.crypto.keys", Map.of("esis.crypto.keys", key + ',' + TestKeys.secret("k1")));
    }

    @Test
    void refuses_signing_keys_that_are_weak_or_none() {
        assertOnly("esis.token.keys", Map.of("esis.token.keys", TestKeys.signing("t1", 1024)));
        assertOnly("esis.token.keys", Map.of("esis.token.keys", TestKeys.secret("t1")));
    }

    @Test
    void never_repeats_a_secret() {
        Map<String, String> secrets = Map.of(
                "esis.db.password", "esis_app",
                "esis.db.owner.password", "tooshort!",
                "esis.crypto.keys", "not-a-list-of-keys",
                "esis.token.keys", "t1:bm90IGEga2V5");
        String told = String.join("\n", problems(secrets));

        for (String secret : List.of("tooshort!", "not-a-list-of-keys", "bm90IGEga2V5")) {
            assertFalse(told.contains(secret), told);
        }
    }

    private static void assertOnly(String key, Map<String, String> changed) {
        List<String> problems = problems(changed);
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).startsWith(key), problems.toString());
    }

    private static List<String> problems(Map<String, String> changed) {
        Map<String, String> settings = new HashMap<>(GOOD);
        settings.putAll(changed);
        return SettingsCheck.problems(new Settings(key -> Optional.ofNullable(settings.get(key))));
    }
}
