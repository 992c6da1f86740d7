package mn.esis.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import mn.esis.access.Role;
import mn.esis.registry.card.PrintedCards;
import mn.esis.registry.card.PupilCards;
import mn.esis.registry.card.school.OrderSchoolCards;
import mn.esis.registry.card.school.SchoolCardPrinting;
import mn.esis.registry.model.card.CardPrintRow;
import mn.esis.registry.model.card.CardPrintRow.State;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The cards of a whole school are drawn while nobody waits, each group once, whatever happens to the node that draws. */
@ExtendWith(ArquillianExtension.class)
class SchoolCardsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private School school;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller current;

    @Inject
    private PupilCards cards;

    @Inject
    private SchoolCardPrinting printing;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService executor;

    private final CountDownLatch dies = new CountDownLatch(1);
    private Future<?> otherNode;

    @BeforeEach
    void sign_in() {
        current.set(school.signedIn(Role.MANAGER));
    }

    @Test
    void all_groups_are_drawn_and_fetched_with_a_trace_of_each_pupil() {
        groups(3, 9);
        cards.issueMissingOfSchool(school.id());

        UUID print = printing.order(order());
        CardPrintRow done = await(print, row -> row.state() == State.READY);

        assertEquals(27, done.total());
        assertEquals(27, done.done());
        List<UUID> parts = printing.parts(print);
        assertEquals(3, parts.size());
        assertEquals(0, sql.count("access_log where action = 'CARDS_PRINTED' and school_id = ?", school.id()));
        for (UUID part : parts) {
            PrintedCards printed = printing.part(part);
            assertEquals('%', printed.pdf()[0]);
        }
        assertEquals(
                27L,
                sql.value(
                        "select sum(cardinality(shown_ids)) from access_log where action = 'CARDS_PRINTED' and school_id = ?",
                        school.id()));
    }

    @Test
    void what_was_drawn_is_stored_sealed() {
        groups(1, 1);
        cards.issueMissingOfSchool(school.id());
        UUID print = printing.order(order());
        await(print, row -> row.state() == State.READY);

        assertEquals(
                0, sql.count("card_print_part where print_id = ? and position('JVBER'::bytea in content) > 0", print));
    }

    @Test
    void a_second_order_waits_for_the_first_one() throws Exception {
        groups(1, 1);
        cards.issueMissingOfSchool(school.id());
        UUID first = lockedOrder();

        assertEquals("CARDS_BEING_PRINTED", code(() -> printing.order(order())));
        assertEquals("CARDS_BEING_PRINTED", code(() -> printing.parts(first)));

        otherNodeDies();
        await(first, row -> row.state() == State.READY);
        printing.order(order());
    }

    /** A node that holds a part is passed over by the others; when it dies, its part is taken up again. */
    @Test
    void a_part_whose_node_dies_is_drawn_by_another() throws Exception {
        groups(2, 2);
        cards.issueMissingOfSchool(school.id());
        UUID print = lockedOrder();
        assertEquals(2, await(print, row -> row.done() == 2).done());
        assertEquals(State.RUNNING, row(print).state());

        otherNodeDies();

        assertEquals(4, await(print, row -> row.state() == State.READY).done());
        assertEquals(2, printing.parts(print).size());
    }

    @Test
    void a_school_without_cards_has_nothing_to_print_and_another_school_none_of_it() {
        assertEquals("CARD_NOT_ISSUED", code(() -> printing.order(order())));
        groups(1, 1);
        cards.issueMissingOfSchool(school.id());
        UUID print = printing.order(order());
        await(print, row -> row.state() == State.READY);
        UUID part = printing.parts(print).get(0);

        current.set(school.signedIn(Role.MANAGER, school.neighbour()));

        assertTrue(List.of("FORBIDDEN", "NOT_FOUND").contains(code(() -> printing.part(part))));
    }

    /** Ordered, and the first part locked by another node before any of ours takes it. */
    private UUID lockedOrder() throws Exception {
        UUID print = UUID.randomUUID();
        sql.run(
                "insert into card_print values (?, ?, ?, now(), 0, 0, now())",
                print,
                school.id(),
                current.get().accountId());
        sql.run(
                "insert into card_print_part (id, print_id, place, group_id, group_name, cards)"
                        + " select gen_random_uuid(), ?, row_number() over (order by g.id), g.id, g.name,"
                        + " (select count(*) from enrolment e where e.group_id = g.id) from study_group g where g.school_id = ?",
                print,
                school.id());
        CountDownLatch locked = new CountDownLatch(1);
        otherNode = executor.submit(() -> {
            transaction.begin();
            sql.value("select id from card_print_part where print_id = ? and place = 1 for update", print);
            locked.countDown();
            dies.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            transaction.rollback();
            return null;
        });
        assertTrue(locked.await(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        sql.run("update card_print set failed_at = null where id = ?", print);
        return print;
    }

    private void otherNodeDies() throws Exception {
        dies.countDown();
        otherNode.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private void groups(int howMany, int pupils) {
        for (int i = 0; i < howMany; i++) {
            school.pupils(school.group(), pupils);
        }
    }

    private OrderSchoolCards order() {
        return new OrderSchoolCards(school.id(), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private CardPrintRow await(UUID print, Predicate<CardPrintRow> reached) {
        Instant end = Instant.now().plus(PATIENCE);
        CardPrintRow row = row(print);
        while (!reached.test(row)) {
            assertTrue(Instant.now().isBefore(end), "still " + row);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            row = row(print);
        }
        return row;
    }

    private CardPrintRow row(UUID print) {
        return printing.ofSchool(school.id()).stream()
                .filter(one -> one.id().equals(print))
                .findFirst()
                .orElseThrow();
    }

    private static String code(Runnable act) {
        return assertThrows(Refusal.class, act::run).code().name();
    }
}
