package mn.esis.it.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import mn.esis.it.api.ApiClient.Answer;
import org.junit.jupiter.api.Test;

/** A hundred tries at once are worth no more than the allowed ones after each other. */
class ParallelGuessesIT {

    private static final int GUESSES = 100;
    private static final int TRIES_OF_A_CODE = 5;
    private static final int TRIES_OF_A_PASSWORD = 10;

    private final Parent parent = new Parent();

    @Test
    void only_five_of_a_hundred_parallel_guesses_at_a_code_are_judged() throws Exception {
        String registration = parent.asks();
        String code = parent.code(registration);
        List<Answer> answers = atOnce(() -> parent.confirms(registration, Parent.wrong(code), Parent.PASSWORD));

        assertEquals(TRIES_OF_A_CODE, count(answers, "CODE_INVALID"));
        assertEquals(GUESSES - TRIES_OF_A_CODE, count(answers, "CODE_EXPIRED"));
        parent.confirms(registration, code, Parent.PASSWORD).refused(422, "CODE_EXPIRED");
    }

    @Test
    void only_five_of_a_hundred_parallel_guesses_at_a_recovery_are_judged() throws Exception {
        parent.registers();
        String recovery = parent.forgets();
        String code = parent.code(recovery);
        List<Answer> answers = atOnce(() -> parent.recovers(recovery, Parent.wrong(code), "another password 1"));

        assertEquals(TRIES_OF_A_CODE, count(answers, "CODE_INVALID"));
        assertEquals(GUESSES - TRIES_OF_A_CODE, count(answers, "CODE_EXPIRED"));
        parent.recovers(recovery, code, "another password 1").refused(422, "CODE_EXPIRED");
    }

    @Test
    void only_ten_of_a_hundred_parallel_guesses_at_a_password_are_judged() throws Exception {
        parent.registers();
        List<Answer> answers = atOnce(() -> parent.signsIn("a wrong password"));

        assertTrue(count(answers, "LOGIN_FAILED") <= TRIES_OF_A_PASSWORD, () -> answers.toString());
        assertEquals(
                GUESSES, count(answers, "LOGIN_FAILED") + count(answers, "TOO_MANY_ATTEMPTS") + count(answers, "BUSY"));
        parent.signsIn().refused(429, "TOO_MANY_ATTEMPTS");
    }

    private static List<Answer> atOnce(Callable<Answer> guess) throws Exception {
        ExecutorService guessers = Executors.newFixedThreadPool(GUESSES);
        try {
            List<Future<Answer>> running = guessers.invokeAll(
                    IntStream.range(0, GUESSES).mapToObj(i -> guess).toList());
            return running.stream().map(ParallelGuessesIT::answer).toList();
        } finally {
            guessers.shutdownNow();
        }
    }

    private static Answer answer(Future<Answer> running) {
        try {
            return running.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static long count(List<Answer> answers, String code) {
        return answers.stream()
                .filter(answer -> code.equals(answer.text("code")))
                .count();
    }
}
