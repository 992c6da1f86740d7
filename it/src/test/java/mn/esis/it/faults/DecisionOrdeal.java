package mn.esis.it.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import mn.esis.it.env.TestEnvironment;
import mn.esis.it.linking.LinkSchool;

/** Managers let guardians in while one trouble after the other strikes; afterwards each request has its one link and its one mail. */
public final class DecisionOrdeal {
    private static final int AT_ONCE = 8;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration MAILS = Duration.ofSeconds(90);
    private static final String OF_SCHOOL = " join enrolment e on e.pupil_id = r.pupil_id and e.school_id = ?";
    private static final String MAIL = "outbox o join link_request r on r.account_id = o.account_id" + OF_SCHOOL
            + " where o.kind = 'linking.mail.approved'";

    private final TestEnvironment environment;
    private final Phone phone;
    private final Insistence insistence = new Insistence();
    private final AtomicInteger acknowledged = new AtomicInteger();

    public DecisionOrdeal(TestEnvironment environment) {
        this.environment = environment;
        this.phone = new Phone(environment);
    }

    /** Spreads the troubles evenly over the decisions. */
    public void of(int decisions, Trouble... troubles) throws Exception {
        LinkSchool school = new LinkSchool(environment);
        school.fill(decisions, 1);
        List<String> tokens = school.managers(AT_ONCE);
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<?>> all = new ArrayList<>();
        for (UUID request : school.waiting()) {
            String token = tokens.get(all.size() % AT_ONCE);
            all.add(workers.submit(() -> approve(request, token)));
        }
        workers.shutdown();
        for (int i = 0; i < troubles.length; i++) {
            int done = decisions * (i + 1) / (troubles.length + 1);
            Patience.until(done + " decisions", LONGEST, () -> acknowledged.get() >= done);
            troubles[i].strike(environment);
        }
        for (Future<?> one : all) {
            one.get();
        }
        System.out.println(decisions + " decisions, answers " + insistence.answers());
        holds(school, decisions);
    }

    private void approve(UUID request, String token) {
        insistence.until(
                200,
                () -> phone.post(
                        "/api/v1/link-requests/" + request + "/decision",
                        "{\"decision\":\"APPROVED\"}",
                        "Authorization",
                        "Bearer " + token));
        acknowledged.incrementAndGet();
    }

    private void holds(LinkSchool school, int decisions) throws SQLException {
        assertEquals(decisions, acknowledged.get());
        assertEquals(
                decisions,
                school.count("link_request r" + OF_SCHOOL
                        + " join guardian_link l on l.request_id = r.id and l.ended_at is null"
                        + " and l.person_id = r.person_id where r.status = 'APPROVED'"));
        assertEquals(
                decisions,
                school.count("change_log c join enrolment e on e.pupil_id = c.object_id and e.school_id = ?"
                        + " where c.action = 'LINK_APPROVED'"));
        assertEquals(decisions, school.count(MAIL));
        Patience.until("all mails are sent", MAILS, () -> sent(school) == decisions);
        assertTrue(
                insistence.answers().keySet().stream().noneMatch(answer -> answer.startsWith("500")),
                () -> "failures that tell nobody to come again: " + insistence.answers());
    }

    private static long sent(LinkSchool school) {
        try {
            return school.count(MAIL + " and o.state = 'SENT'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
