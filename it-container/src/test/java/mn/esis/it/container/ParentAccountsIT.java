package mn.esis.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import mn.esis.access.Role;
import mn.esis.identity.model.Sex;
import mn.esis.linking.account.ChildResult;
import mn.esis.linking.account.ChildResult.Outcome;
import mn.esis.linking.account.MadeAccount;
import mn.esis.linking.account.MakeParentAccount;
import mn.esis.linking.account.ParentAccounts;
import mn.esis.linking.account.ParentDetails;
import mn.esis.linking.account.ParentSlip;
import mn.esis.linking.account.PupilChoice;
import mn.esis.linking.model.LinkingRefusal;
import mn.esis.linking.model.Relationship;
import mn.esis.linking.slip.EnterSlip;
import mn.esis.linking.slip.SlipJoining;
import mn.esis.shared.Caller;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.RefusalCode;
import mn.esis.shared.model.SharedRefusal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Seed 002: the school makes a parent's account, and the slip brings the children over to the own one. */
@ExtendWith(ArquillianExtension.class)
class ParentAccountsIT {

    @Inject
    private School school;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller current;

    @Inject
    private ParentAccounts accounts;

    @Inject
    private PupilChoice choice;

    @Inject
    private SlipJoining joining;

    private final String number = number();
    private UUID pupil;
    private UUID sibling;
    private Caller manager;

    @BeforeEach
    void a_manager_has_two_pupils_of_one_family() {
        manager = school.signedIn(Role.MANAGER);
        current.set(manager);
        UUID group = school.group();
        school.pupils(group, 2);
        pupil = (UUID) sql.value("select min(pupil_id::text)::uuid from enrolment where group_id = ?", group);
        sibling = (UUID) sql.value("select max(pupil_id::text)::uuid from enrolment where group_id = ?", group);
    }

    @Test
    void the_number_says_birth_date_and_sex_and_the_school_s_word_proves_them() {
        assertEquals(Sex.F, accounts.check(command(pupil)).sex());
        assertEquals("1985-01-01", accounts.check(command(pupil)).birthDate().toString());

        MadeAccount made = accounts.make(command(pupil, sibling));
        assertEquals(List.of(Outcome.LINKED, Outcome.LINKED), outcomes(made));
        UUID person = personOf(made.slip());
        assertEquals("VERIFIED", sql.value("select verification from person where id = ?", person));
        assertEquals(2, sql.count("guardian_link where person_id = ? and ended_at is null", person));
        assertTrue(new String(Arrays.copyOf(made.pdf(), 5), StandardCharsets.US_ASCII).startsWith("%PDF-"));
        assertEquals(1, sql.count("change_log where action = 'LINKED_BY_SCHOOL' and object_id = ?", pupil));
        assertNull(sql.value("select email from account where person_id = ?", person));
        assertNull(sql.value("select phone from account where person_id = ?", person));
    }

    @Test
    void a_taken_place_and_a_protected_child_leave_the_sibling_linked() {
        UUID third = another();
        link(pupil, school.person("Эх"));
        protect(third);
        MadeAccount made = accounts.make(command(pupil, sibling, third));
        assertEquals(Outcome.PLACE_TAKEN, outcome(made, pupil));
        assertEquals(Outcome.LINKED, outcome(made, sibling));
        assertEquals(Outcome.PROTECTED, outcome(made, third));
    }

    @Test
    void when_no_child_can_be_linked_nothing_is_written() {
        link(pupil, school.person("Эх"));
        isRefused(LinkingRefusal.LINK_ALREADY_HELD, () -> accounts.make(command(pupil)));
        protect(sibling);
        isRefused(LinkingRefusal.PUPIL_PROTECTED, () -> accounts.make(command(sibling)));
        assertEquals(0, sql.count("parent_slip where made_by = ?", manager.accountId()));
        assertEquals(0, sql.count("person where given_name = ?", named()));
    }

    @Test
    void nobody_links_the_own_family() {
        link(pupil, manager.personId());
        isRefused(LinkingRefusal.OWN_HOUSEHOLD, () -> accounts.make(command(pupil)));
        assertEquals(
                1, sql.count("access_log where outcome = 'DENIED' and object_id = ? and why = 'OWN_HOUSEHOLD'", pupil));
    }

    @Test
    void nor_somebody_with_whom_one_has_a_child_together() {
        MadeAccount made = accounts.make(command(pupil));
        place(pupil, 2);
        link(pupil, 2, manager.personId());
        assertNotNull(made.slip());
        isRefused(LinkingRefusal.OWN_HOUSEHOLD, () -> accounts.make(command(sibling)));
    }

    @Test
    void a_child_of_another_school_is_nobody() {
        UUID foreign = foreign();
        isRefused(SharedRefusal.NOT_FOUND, () -> accounts.make(command(foreign)));
        isRefused(SharedRefusal.NOT_FOUND, () -> choice.chosen(List.of(foreign)));
    }

    @Test
    void the_secret_brings_children_proof_and_names_over_and_closes_the_other_account() {
        ParentSlip slip = accounts.make(command(pupil, sibling)).slip();
        UUID made = personOf(slip);
        Caller parent = parent();
        current.set(parent);
        assertEquals(
                List.of("Сурагч", "Сурагч"),
                joining.join(new EnterSlip(
                                ' ' + slip.secret().toUpperCase(Locale.ROOT).replace("-", " ")))
                        .children());

        assertEquals(2, sql.count("guardian_link where person_id = ? and ended_at is null", parent.personId()));
        assertEquals(2, sql.count("guardian_link where person_id = ? and end_kind = 'JOINED'", made));
        assertEquals("VERIFIED", sql.value("select verification from person where id = ?", parent.personId()));
        assertEquals(named(), sql.value("select given_name from person where id = ?", parent.personId()));
        assertEquals("NONE", sql.value("select verification from person where id = ?", made));
        assertEquals(0, sql.count("person_number_index where person_id = ?", made));
        assertEquals(1, sql.count("person_number_index where person_id = ? and verified", parent.personId()));
        assertEquals("CLOSED", sql.value("select status from account where person_id = ?", made));
        assertEquals(1, sql.count("change_log where action = 'SLIP_JOINED' and object_id = ?", parent.accountId()));
        assertEquals(
                1, sql.count("outbox where kind = 'linking.mail.slipJoined' and account_id = ?", parent.accountId()));

        isRefused(LinkingRefusal.SLIP_USED, () -> joining.join(new EnterSlip(slip.secret())));
        current.set(parent());
        isRefused(LinkingRefusal.SLIP_USED, () -> joining.join(new EnterSlip(slip.secret())));
    }

    @Test
    void whoever_has_entered_the_account_has_used_the_slip_up() {
        ParentSlip slip = accounts.make(command(pupil)).slip();
        sql.run(
                "insert into session (id, account_id, kind, created_at, last_seen_at, expires_at)"
                        + " select ?, id, 'PORTAL', now(), now(), now() + interval '1 hour' from account where user_name = ?",
                UUID.randomUUID(),
                slip.userName());
        current.set(parent());
        isRefused(LinkingRefusal.SLIP_USED, () -> joining.join(new EnterSlip(slip.secret())));
    }

    @Test
    void an_account_that_opens_children_of_another_school_is_given_no_secret_and_loses_only_ours() {
        ParentSlip first = accounts.make(command(pupil)).slip();
        UUID made = personOf(first);
        UUID foreign = foreign();
        link(foreign, made);

        ParentSlip second = accounts.make(command(sibling)).slip();
        assertFalse(second.opensAccount());
        Caller parent = parent();
        current.set(parent);
        isRefused(LinkingRefusal.SLIP_USED, () -> joining.join(new EnterSlip(first.secret())));
        joining.join(new EnterSlip(second.secret()));
        assertEquals(2, sql.count("guardian_link where person_id = ? and ended_at is null", parent.personId()));
        assertEquals(
                1, sql.count("guardian_link where person_id = ? and pupil_id = ? and ended_at is null", made, foreign));
        assertEquals("VERIFIED", sql.value("select verification from person where id = ?", made));
        assertEquals("ACTIVE", sql.value("select status from account where person_id = ?", made));
    }

    @Test
    void an_account_in_use_keeps_its_password_unless_it_was_lost() {
        ParentSlip first = accounts.make(command(pupil)).slip();
        sql.run(
                "update account set must_change_password = false, secret_expires_at = null where user_name = ?",
                first.userName());
        assertFalse(accounts.make(command(sibling)).slip().opensAccount());
        assertEquals(
                first.userName(), accounts.make(command(true, sibling)).slip().userName());
    }

    @Test
    void only_soon_after_signing_in() {
        Caller late = parent(Instant.now().minusSeconds(16 * 60));
        current.set(late);
        isRefused(LinkingRefusal.SIGN_IN_AGAIN, () -> joining.join(new EnterSlip("k7mt-9qxa-3hvd")));
    }

    @Test
    void nobody_joins_with_a_slip_of_the_own_making() {
        ParentSlip slip = accounts.make(command(pupil)).slip();
        isRefused(LinkingRefusal.SLIP_INVALID, () -> joining.join(new EnterSlip(slip.secret())));
    }

    @Test
    void the_sixth_wrong_secret_in_an_hour_waits_and_then_the_right_one_too() {
        ParentSlip slip = accounts.make(command(pupil)).slip();
        current.set(parent());
        for (int i = 0; i < 5; i++) {
            isRefused(LinkingRefusal.SLIP_INVALID, () -> joining.join(new EnterSlip("k7mt-9qxa-3hvd")));
        }
        isRefused(SharedRefusal.TOO_MANY_ATTEMPTS, () -> joining.join(new EnterSlip(slip.secret())));
    }

    private MakeParentAccount command(UUID... pupils) {
        return command(false, pupils);
    }

    private MakeParentAccount command(boolean passwordLost, UUID... pupils) {
        ParentDetails parent = new ParentDetails(
                null, "Бат", named(), number, null, null, null, null, "99112233", "mother@example.mn");
        return new MakeParentAccount(List.of(pupils), parent, Relationship.MOTHER, "mn", passwordLost);
    }

    /** As rare as the number, in Cyrillic. */
    private String named() {
        return "Эх" + number.substring(0, 2).toLowerCase(Locale.ROOT);
    }

    private Caller parent() {
        return parent(Instant.now());
    }

    /** Somebody who has registered and only claims a number. */
    private Caller parent(Instant signedInAt) {
        UUID person = school.person("Өөрөө");
        UUID account = UUID.randomUUID();
        sql.run(
                "insert into account (id, version, person_id, status, user_name, email, language, created_at)"
                        + " values (?, 1, ?, 'ACTIVE', ?, ?, 'mn', now())",
                account,
                person,
                "t" + account,
                "t" + account + "@example.mn");
        return new Caller(Caller.Kind.API, account, person, UUID.randomUUID(), "mn", null, "inside", false, signedInAt);
    }

    private UUID personOf(ParentSlip slip) {
        return (UUID) sql.value("select person_id from account where user_name = ?", slip.userName());
    }

    private UUID another() {
        return learner(school.group());
    }

    private UUID foreign() {
        UUID neighbour = school.neighbour();
        UUID shift = UUID.randomUUID();
        UUID group = UUID.randomUUID();
        sql.run(
                "insert into shift (id, version, school_id, number, starts, ends) values (?, 1, ?, 1, '08:00', '13:00')",
                shift,
                neighbour);
        sql.run(
                "insert into study_group (id, version, school_id, academic_year_id, level, name, shift_id, created_at)"
                        + " select ?, 1, ?, id, 5, '5а', ?, now() from academic_year order by first_day desc limit 1",
                group,
                neighbour,
                shift);
        return learner(group);
    }

    private UUID learner(UUID group) {
        school.pupils(group, 1);
        return (UUID) sql.value("select pupil_id from enrolment where group_id = ?", group);
    }

    private void protect(UUID child) {
        sql.run(
                "insert into pupil_protection (id, version, pupil_id, begun_at, begun_by, reason, document)"
                        + " values (?, 1, ?, now(), ?, 'Шүүх', '1')",
                UUID.randomUUID(),
                child,
                manager.accountId());
    }

    private void place(UUID child, int slot) {
        sql.run(
                "insert into guardian_place (pupil_id, slot, opened_at, opened_by, reason, document)"
                        + " values (?, ?, now(), ?, 'Тусдаа', '1')",
                child,
                slot,
                manager.accountId());
    }

    private void link(UUID child, UUID guardian) {
        sql.run("insert into guardian_place (pupil_id, slot, opened_at) values (?, 1, now())", child);
        link(child, 1, guardian);
    }

    private void link(UUID child, int slot, UUID guardian) {
        sql.run(
                "insert into guardian_link (id, version, pupil_id, slot, person_id, relationship, begun_at)"
                        + " values (?, 1, ?, ?, ?, 'FATHER', now())",
                UUID.randomUUID(),
                child,
                slot,
                guardian);
    }

    private static List<Outcome> outcomes(MadeAccount made) {
        return made.slip().children().stream().map(ChildResult::outcome).toList();
    }

    private static Outcome outcome(MadeAccount made, UUID child) {
        return made.slip().children().stream()
                .filter(result -> result.pupilId().equals(child))
                .map(ChildResult::outcome)
                .findFirst()
                .orElseThrow();
    }

    private static void isRefused(RefusalCode code, Runnable act) {
        assertEquals(code, assertThrows(Refusal.class, act::run).code());
    }

    /** A woman's, born on 1 January 1985. */
    private static String number() {
        String letters = "АБВГДЕЖЗИЙКЛМНОӨПРСТУҮФХЦЧШЭЮЯ";
        var random = ThreadLocalRandom.current();
        return "" + letters.charAt(random.nextInt(letters.length())) + letters.charAt(random.nextInt(letters.length()))
                + "8501012" + random.nextInt(10);
    }
}
