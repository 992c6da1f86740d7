package mn.esis.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import mn.esis.access.Role;
import mn.esis.identity.model.Sex;
import mn.esis.registry.EnrolPupil;
import mn.esis.registry.FindPupil;
import mn.esis.registry.PersonDetails;
import mn.esis.registry.PupilLookUp;
import mn.esis.registry.PupilRegistry;
import mn.esis.registry.model.RegistryRefusal;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.RefusalCode;
import mn.esis.shared.model.SharedRefusal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Register numbers that the staff of a school looks up: each leaves a trace without the number, and few may be guessed. */
@ExtendWith(ArquillianExtension.class)
class LookUpIT {

    private static final int LIMIT = 30;

    @Inject
    private School school;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller current;

    @Inject
    private PupilLookUp lookUp;

    @Inject
    private PupilRegistry registry;

    private final String number = number();

    @BeforeEach
    void sign_in() {
        current.set(school.signedIn(Role.MANAGER));
    }

    @Test
    void who_was_found_finds_the_trace() {
        UUID pupil = enrol(number, "Сувд");

        assertEquals(pupil, lookUp.find(new FindPupil(school.id(), number)));
        assertEquals(1, traces("action = 'PUPIL_LOOKED_UP' and outcome = 'ALLOWED' and ? = any (shown_ids)", pupil));
    }

    @Test
    void a_look_up_that_finds_nobody_leaves_a_trace_too_and_the_number_is_in_none() {
        assertEquals(RegistryRefusal.PUPIL_NOT_FOUND, refusal());

        assertEquals(1, traces("action = 'PUPIL_LOOKED_UP' and outcome = 'DENIED' and object_id = ?", school.id()));
        assertEquals(0, traces("cast(l as text) like '%' || ? || '%'", number));
    }

    @Test
    void after_thirty_that_found_nobody_none_is_answered_for_a_while() {
        UUID pupil = enrol(number(), "Сувд");
        for (int miss = 1; miss <= LIMIT; miss++) {
            assertEquals(RegistryRefusal.PUPIL_NOT_FOUND, refusal(), "miss " + miss);
        }
        assertEquals(SharedRefusal.TOO_MANY_ATTEMPTS, refusal());
        assertEquals(
                SharedRefusal.TOO_MANY_ATTEMPTS,
                assertThrows(Refusal.class, () -> enrol(number, "Сувд")).code());
        registry.get(pupil); // all else goes on
        assertEquals(LIMIT, traces("action = 'PUPIL_LOOKED_UP' and outcome = 'DENIED' and object_id = ?", school.id()));
    }

    @Test
    void a_colleague_is_not_held_up() {
        for (int miss = 1; miss <= LIMIT; miss++) {
            refusal();
        }
        current.set(school.signedIn(Role.MANAGER));

        assertEquals(RegistryRefusal.PUPIL_NOT_FOUND, refusal());
    }

    @Test
    void a_number_with_another_name_is_a_miss_and_leaves_a_trace() {
        UUID pupil = enrol(number, "Сувд");
        UUID person = (UUID) sql.value("select person_id from pupil where id = ?", pupil);

        assertEquals(
                RegistryRefusal.PERSON_INVALID,
                assertThrows(Refusal.class, () -> enrol(number, "Номин")).code());
        assertEquals(1, traces("action = 'PERSON_LOOKED_UP' and outcome = 'DENIED' and object_id = ?", person));
    }

    private RefusalCode refusal() {
        return assertThrows(Refusal.class, () -> lookUp.find(new FindPupil(school.id(), number)))
                .code();
    }

    private UUID enrol(String registerNumber, String givenName) {
        LocalDate born = LocalDate.of(2015, 5, Integer.parseInt(registerNumber.substring(6, 8)));
        PersonDetails person = new PersonDetails(null, "Бат", givenName, Sex.F, born, registerNumber, null, null);
        return registry.enrol(new EnrolPupil(school.group(), person, null));
    }

    private long traces(String what, Object value) {
        return sql.count("access_log l where account_id = '" + current.get().accountId() + "' and " + what, value);
    }

    /** Of a girl born in May 2015. */
    private static String number() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "" + letter(random) + letter(random)
                + String.format(Locale.ROOT, "1525%02d2%d", random.nextInt(1, 29), random.nextInt(10));
    }

    private static char letter(ThreadLocalRandom random) {
        return (char) random.nextInt('А', 'Я' + 1);
    }
}
