package mn.esis.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import org.junit.jupiter.api.Test;

class PasswordHasherTest {

    private final PasswordHasher hasher = new PasswordHasher();

    @Test
    void knows_the_password_again_and_no_other() {
        String hash = hasher.hash("зургаан улаан алим");
        assertTrue(hasher.matches("зургаан улаан алим", hash));
        assertFalse(hasher.matches("зургаан улаан алин", hash));
        assertNotEquals(hash, hasher.hash("зургаан улаан алим"));
        assertFalse(hasher.isOutdated(hash));
    }

    @Test
    void says_no_to_somebody_who_has_no_password() {
        assertFalse(hasher.matches("", null));
    }

    @Test
    void lets_few_wait_and_tells_the_rest_when_to_come_again() throws Exception {
        ExecutorService wave = Executors.newFixedThreadPool(60);
        try {
            List<Future<Boolean>> answers = wave.invokeAll(IntStream.range(0, 60)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        try {
                            hasher.hash("password-" + i);
                            return true;
                        } catch (Refusal busy) {
                            assertEquals(SharedRefusal.BUSY, busy.code());
                            assertTrue(busy.retryAfter().toSeconds() > 0);
                            return false;
                        }
                    })
                    .toList());
            long refused = 0;
            for (Future<Boolean> answer : answers) {
                refused += answer.get() ? 0 : 1;
            }
            assertTrue(refused > 0 && refused < 60, refused + " of 60 were refused");
        } finally {
            wave.shutdownNow();
        }
    }

    @Test
    void those_who_are_sent_away_come_back_in_turn() {
        List<Long> seconds = new ArrayList<>();
        behind(14, () -> IntStream.range(0, 42).forEach(i -> seconds.add(sentAway())));

        assertEquals(1, seconds.get(0));
        assertTrue(seconds.get(41) >= 3 && seconds.get(41) <= 4, seconds::toString);
    }

    @Test
    void the_door_is_shut_while_the_room_is_full() {
        behind(13, hasher::requireRoom);
        behind(14, () -> assertThrows(Refusal.class, hasher::requireRoom));
        hasher.requireRoom();
    }

    /** With so many in the room. */
    private void behind(int people, Runnable then) {
        if (people == 0) {
            then.run();
        } else {
            hasher.inTurn(() -> {
                behind(people - 1, then);
                return null;
            });
        }
    }

    private long sentAway() {
        return assertThrows(Refusal.class, () -> hasher.inTurn(() -> null))
                .retryAfter()
                .toSeconds();
    }
}
