package mn.esis.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import mn.esis.access.Role;
import mn.esis.identity.model.Sex;
import mn.esis.linking.guardian.OrderProtection;
import mn.esis.linking.guardian.ProtectionOrders;
import mn.esis.linking.model.LinkingRefusal;
import mn.esis.linking.model.Relationship;
import mn.esis.linking.request.LinkRequesting;
import mn.esis.linking.request.RequestLink;
import mn.esis.linking.work.LinkTurns;
import mn.esis.registry.EnrolPupil;
import mn.esis.registry.PersonDetails;
import mn.esis.registry.PupilRegistry;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A try that finds nobody, one that finds somebody of another name, and one that finds a protected child: nobody can tell them apart. */
@ExtendWith(ArquillianExtension.class)
class LinkTriesIT {

    private static final String LETTERS = "АБВГДЕЖЗИКЛМНОӨПРСТУҮФХЦЧШ";
    private static final String PARENT_NAME = "Бат";
    private static final String GIVEN_NAME = "Болд";

    @Inject
    private School school;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller current;

    @Inject
    private PupilRegistry registry;

    @Inject
    private ProtectionOrders orders;

    @Inject
    private LinkRequesting requesting;

    @Inject
    private LinkTurns turns;

    private String number;
    private UUID pupil;

    @BeforeEach
    void enrol() {
        current.set(school.signedIn(Role.MANAGER));
        number = number();
        UUID group = UUID.randomUUID();
        sql.run(
                "insert into study_group (id, version, school_id, academic_year_id, level, name, shift_id, created_at)"
                        + " select ?, 1, ?, id, 5, '5а', ?, now() from academic_year where first_day <= current_date"
                        + " order by first_day desc limit 1",
                group,
                school.id(),
                school.shift());
        PersonDetails child =
                new PersonDetails(null, PARENT_NAME, GIVEN_NAME, Sex.M, LocalDate.of(2015, 5, 5), number, null, null);
        pupil = registry.enrol(new EnrolPupil(group, child, null));
    }

    @Test
    void send_the_same_statements_and_get_the_same_answer() {
        List<String> nobody = tried(number(), PARENT_NAME, GIVEN_NAME);
        List<String> otherName = tried(number, PARENT_NAME, "Тэмүүлэн");
        orders.begin(pupil, new OrderProtection("Шүүхийн шийдвэр", "2026/11"));
        List<String> guarded = tried(number, PARENT_NAME, GIVEN_NAME);

        assertFalse(nobody.isEmpty());
        assertEquals(nobody, otherName);
        assertEquals(nobody, guarded);
    }

    @Test
    void only_the_managers_hear_that_somebody_has_tried_to_reach_a_protected_child() {
        UUID manager = current.get().accountId();
        orders.begin(pupil, new OrderProtection("Шүүхийн шийдвэр", "2026/11"));
        tried(number, PARENT_NAME, GIVEN_NAME);

        turns.alarm();
        turns.alarm();

        assertEquals(1, sql.count("outbox where kind = 'linking.mail.protected' and account_id = ?", manager));
        assertEquals(0, sql.count("link_request where pupil_id = ?", pupil));
    }

    private List<String> tried(String typed, String parentName, String givenName) {
        var manager = current.get();
        current.set(school.signedIn(Role.TEACHER));
        try {
            return Statements.of(() -> {
                Refusal refused = assertThrows(
                        Refusal.class,
                        () -> requesting.request(
                                new RequestLink(Relationship.FATHER, typed, parentName, givenName, null)));
                assertEquals(LinkingRefusal.CHILD_NOT_MATCHED, refused.code());
            });
        } finally {
            current.set(manager);
        }
    }

    private static String number() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "%c%c152505%d%d"
                .formatted(
                        LETTERS.charAt(random.nextInt(LETTERS.length())),
                        LETTERS.charAt(random.nextInt(LETTERS.length())),
                        random.nextInt(5) * 2 + 1,
                        random.nextInt(10));
    }
}
