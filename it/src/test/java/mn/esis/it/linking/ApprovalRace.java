package mn.esis.it.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import mn.esis.it.env.TestEnvironment;
import mn.esis.it.faults.Patience;
import mn.esis.it.faults.Phone;

/** Many approve rival requests at one instant: each pupil gets one guardian, the other request waits on. */
public final class ApprovalRace {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration MAILS = Duration.ofSeconds(60);
    private static final String APPROVED_MAILS = "outbox o join link_request r on r.account_id = o.account_id"
            + " join enrolment e on e.pupil_id = r.pupil_id and e.school_id = ?"
            + " where o.kind = 'linking.mail.approved' and o.channel = 'MAIL' and o.state = 'SENT'";

    private final TestEnvironment environment;

    public ApprovalRace(TestEnvironment environment) {
        this.environment = environment;
    }

    /** Two parents ask for each pupil. */
    public void of(int sessions, int pupils) throws Exception {
        LinkSchool school = new LinkSchool(environment);
        school.fill(pupils, 2);
        List<String> tokens = school.managers(sessions);
        Queue<UUID> waiting = new ConcurrentLinkedQueue<>(school.waiting());
        assertEquals(pupils * 2, waiting.size());
        long deadlocks = deadlocks();
        Map<String, Integer> answers = new TreeMap<>();
        List<Long> nanos = new ArrayList<>();
        Deciders deciders = new Deciders(environment);
        List<Callable<List<Took>>> all = tokens.stream()
                .<Callable<List<Took>>>map(token -> () -> decide(deciders, waiting, token))
                .toList();
        long begun = System.nanoTime();
        for (List<Took> one : AtOnce.all(all)) {
            one.forEach(took -> {
                answers.merge(took.answer(), 1, Integer::sum);
                nanos.add(took.nanos());
            });
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        Duration longest = Duration.ofNanos(nanos.stream().max(Long::compare).orElseThrow());
        System.out.println(String.format(
                Locale.ROOT,
                "%d sessions decide on %d rival requests in %.1f s, longest answer %d ms, %d deadlocks: %s",
                sessions,
                pupils * 2,
                seconds,
                longest.toMillis(),
                deadlocks() - deadlocks,
                answers));
        assertEquals(Map.of("200", pupils, "409 LINK_ALREADY_HELD", pupils), answers);
        assertEquals(
                pupils,
                school.count("guardian_link l join enrolment e on e.pupil_id = l.pupil_id"
                        + " where e.school_id = ? and l.ended_at is null"));
        assertEquals(pupils, school.waiting().size());
        assertEquals(deadlocks, deadlocks());
        assertTrue(longest.compareTo(LONGEST) < 0, () -> "an answer took " + longest);
        Patience.until("each of the " + pupils + " has its mail", MAILS, () -> mails(school) == pupils);
    }

    /** What came back, and after how long. */
    private record Took(String answer, long nanos) {}

    private static List<Took> decide(Deciders deciders, Queue<UUID> waiting, String token) {
        List<Took> mine = new ArrayList<>();
        for (UUID request = waiting.poll(); request != null; request = waiting.poll()) {
            long asked = System.nanoTime();
            Phone.Answer answer = deciders.approve(request, token);
            String code = answer.isProblem() ? " " + answer.text("code") : "";
            mine.add(new Took(answer.status() + code, System.nanoTime() - asked));
        }
        return mine;
    }

    private static long mails(LinkSchool school) {
        try {
            return school.count(APPROVED_MAILS);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long deadlocks() throws Exception {
        try (var connection = environment.owner().getConnection();
                var found = connection
                        .createStatement()
                        .executeQuery("select deadlocks from pg_stat_database where datname = current_database()")) {
            found.next();
            return found.getLong(1);
        }
    }
}
