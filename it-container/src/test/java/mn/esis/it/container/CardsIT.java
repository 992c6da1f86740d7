package mn.esis.it.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import mn.esis.access.Role;
import mn.esis.registry.card.CardLayout;
import mn.esis.registry.card.CardPrinting;
import mn.esis.registry.card.CardReader;
import mn.esis.registry.card.CardReading;
import mn.esis.registry.card.PrintCards;
import mn.esis.registry.card.PupilCardList;
import mn.esis.registry.card.PupilCards;
import mn.esis.registry.card.staff.PrintStaffCard;
import mn.esis.registry.card.staff.StaffCardPrinting;
import mn.esis.registry.card.staff.StaffCards;
import mn.esis.registry.model.card.Cards;
import mn.esis.registry.model.card.PupilCardRow;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cards are issued, replaced, printed and read; each with its traces, and for a group as for one. */
@ExtendWith(ArquillianExtension.class)
class CardsIT {

    private static final int FEW = 2;
    private static final int MANY = 40;

    @Inject
    private School school;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller current;

    @Inject
    private PupilCards cards;

    @Inject
    private PupilCardList list;

    @Inject
    private StaffCards staffCards;

    @Inject
    private StaffCardPrinting staffPrinting;

    @Inject
    private CardPrinting printing;

    @Inject
    private CardReader reader;

    @Inject
    private Cards values;

    private UUID group;

    @BeforeEach
    void sign_in() {
        current.set(school.signedIn(Role.MANAGER));
        group = school.group();
        school.pupils(group, FEW);
    }

    @Test
    void whoever_has_none_gets_one_and_the_others_keep_theirs() {
        UUID first = pupils().get(0);
        cards.issue(first);
        String before = value(first);

        assertEquals(FEW - 1, cards.issueMissing(group).issued());
        assertEquals(0, cards.issueMissing(group).issued());

        assertEquals(before, value(first));
        assertEquals(
                0,
                list.ofGroup(group).stream()
                        .filter(row -> row.issuedAt() == null)
                        .count());
        assertEquals(1, sql.count("change_log where action = 'CARDS_ISSUED' and object_id = ?", group));
    }

    @Test
    void a_new_card_makes_the_old_one_worthless() {
        UUID pupil = pupils().get(0);
        cards.issue(pupil);
        String old = value(pupil);
        assertEquals(
                new CardReading(CardReading.State.FOUND, pupil),
                reader.pupilOf(' ' + old.toLowerCase(Locale.ROOT) + "\n"));

        cards.issue(pupil);

        assertEquals(new CardReading(CardReading.State.REVOKED, null), reader.pupilOf(old));
        assertEquals(new CardReading(CardReading.State.FOUND, pupil), reader.pupilOf(value(pupil)));
        assertNotEquals(old, value(pupil));
        assertEquals(1, sql.count("card where pupil_id = ? and revoked_at is null", pupil));
        assertEquals(1, sql.count("card where pupil_id = ? and revoke_reason = 'REPLACED'", pupil));
        assertEquals(2, sql.count("change_log where action = 'CARD_ISSUED' and object_id = ?", pupil));
    }

    @Test
    void a_revoked_card_stays_so_and_none_is_deleted() {
        UUID pupil = pupils().get(0);
        cards.issue(pupil);
        cards.issue(pupil);

        for (String act : List.of(
                "update card set revoked_at = null, revoke_reason = null, revoked_by = null where pupil_id = ?"
                        + " and revoked_at is not null",
                "update card set revoked_at = now() where pupil_id = ? and revoked_at is not null",
                "delete from card where pupil_id = ?",
                "update card set value_hash = sha256('x') where pupil_id = ?")) {
            assertThrows(IllegalStateException.class, () -> sql.run(act, pupil), act);
        }
        sql.run("update card set value = value || '' where pupil_id = ? and revoked_at is not null", pupil);
    }

    @Test
    void what_was_never_a_pupils_card_is_unknown() {
        UUID member = school.employs(school.id(), school.person("Багш"), null);
        staffCards.issue(member);
        String ofStaff = values.ofStaff(member).orElseThrow().value().text();

        assertEquals(CardReading.State.UNKNOWN, reader.pupilOf(ofStaff).state());
        assertEquals(
                CardReading.State.UNKNOWN,
                reader.pupilOf("ESIS1" + "0".repeat(25)).state());
        assertEquals(CardReading.State.UNKNOWN, reader.pupilOf(null).state());
        assertEquals(member, values.holder(ofStaff).orElseThrow().staffId());
    }

    @Test
    void printing_changes_nothing_and_each_pupil_finds_the_trace() {
        cards.issueMissing(group);
        String before = state();

        byte[] once = printing.ofGroup(print(null)).pdf();
        byte[] twice = printing.ofGroup(print(null)).pdf();

        assertEquals(before, state());
        assertTrue(new String(once, java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        assertEquals(once.length, twice.length);
        for (UUID pupil : pupils()) {
            assertEquals(2, sql.count("access_log where action = 'CARDS_PRINTED' and ? = any (shown_ids)", pupil));
        }
    }

    @Test
    void one_card_leaves_the_trace_of_one_pupil() {
        cards.issueMissing(group);
        List<UUID> pupils = pupils();

        printing.ofGroup(print(pupils.get(0)));

        assertEquals(1, sql.count("access_log where action = 'CARDS_PRINTED' and ? = any (shown_ids)", pupils.get(0)));
        assertEquals(0, sql.count("access_log where action = 'CARDS_PRINTED' and ? = any (shown_ids)", pupils.get(1)));
    }

    @Test
    void nothing_is_printed_for_whoever_has_no_card() {
        assertEquals("CARD_NOT_ISSUED", code(() -> printing.ofGroup(print(null))));
        UUID member = school.employs(school.id(), school.person("Багш"), null);
        assertEquals(
                "CARD_NOT_ISSUED",
                code(() -> staffPrinting.print(
                        new PrintStaffCard(member, CardLayout.SHEET, BigDecimal.ZERO, BigDecimal.ZERO))));
    }

    @Test
    void somebody_who_works_here_gets_a_card_until_the_work_ends() {
        UUID member = school.employs(school.id(), school.person("Багш"), null);
        staffCards.issue(member);
        staffCards.issue(member);
        assertEquals(1, sql.count("card where staff_id = ? and revoked_at is null", member));
        assertArrayEquals(
                new byte[] {'%', 'P', 'D', 'F'},
                java.util.Arrays.copyOf(
                        staffPrinting
                                .print(new PrintStaffCard(member, CardLayout.CARD, BigDecimal.ZERO, BigDecimal.ZERO))
                                .pdf(),
                        4));
        sql.run("update staff set valid_to = current_date, end_reason = 'RESIGNED' where id = ?", member);

        assertEquals("STAFF_ENDED", code(() -> staffCards.issue(member)));
    }

    @Test
    void many_cards_take_as_many_statements_as_few() {
        cards.issueMissing(group); // reads the caller's roles, once in a request
        school.pupils(group, FEW);
        int issuing = Statements.of(() -> cards.issueMissing(group)).size();
        int printed = Statements.of(() -> printing.ofGroup(print(null))).size();
        school.pupils(group, MANY);

        assertEquals(issuing, Statements.of(() -> cards.issueMissing(group)).size());
        assertEquals(printed, Statements.of(() -> printing.ofGroup(print(null))).size());
        assertFalse(issuing == 0 || printed == 0);
    }

    private PrintCards print(UUID pupil) {
        return new PrintCards(group, pupil, CardLayout.SHEET, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private List<UUID> pupils() {
        return list.ofGroup(group).stream().map(PupilCardRow::id).toList();
    }

    private String value(UUID pupil) {
        return values.ofGroup(group, pupil).get(0).value().text();
    }

    private String state() {
        return (String) sql.value(
                "select string_agg(cast(c as text), ';' order by c.id) from card c join enrolment e"
                        + " on e.pupil_id = c.pupil_id where e.group_id = ?",
                group);
    }

    private static String code(Runnable act) {
        return assertThrows(Refusal.class, act::run).code().name();
    }
}
