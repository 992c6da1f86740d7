package mn.esis.identity.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadableSecretTest {

    private static final int MANY = 2000;

    @Test
    void secrets_hold_no_sign_that_looks_like_another() {
        Stream.generate(ReadableSecret::secret)
                .limit(MANY)
                .forEach(
                        secret -> assertTrue(secret.matches("([a-hj-km-np-z2-9]{4}-){2}[a-hj-km-np-z2-9]{4}"), secret));
    }

    @Test
    void user_names_begin_with_letters_so_that_none_is_a_phone_number() {
        Stream.generate(ReadableSecret::userName)
                .limit(MANY)
                .forEach(name -> assertTrue(name.matches("[a-hj-km-np-z]{5}[2-9]{4}"), name));
    }

    /** Twelve signs out of 31 are worth 59 bits; here it is proved that all of them are used in each place. */
    @Test
    void every_sign_comes_in_every_place() {
        for (int place : new int[] {0, 3, 5, 13}) {
            Set<Character> seen = Stream.generate(ReadableSecret::secret)
                    .limit(MANY)
                    .map(secret -> secret.charAt(place))
                    .collect(Collectors.toSet());
            assertEquals(31, seen.size());
        }
    }
}
