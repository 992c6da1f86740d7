package mn.esis.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import mn.esis.access.Role;
import mn.esis.identity.model.Sex;
import mn.esis.org.ChangeGroup;
import mn.esis.org.GroupFormation;
import mn.esis.registry.CorrectPupil;
import mn.esis.registry.EndEnrolment;
import mn.esis.registry.EnrolPupil;
import mn.esis.registry.PersonDetails;
import mn.esis.registry.PupilMovement;
import mn.esis.registry.PupilRegistry;
import mn.esis.registry.model.Enrolment;
import mn.esis.registry.model.EnrolmentRow;
import mn.esis.registry.model.Pupil;
import mn.esis.registry.promotion.PromoteGroup;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How pupils come, go on and leave, with what the history says of it afterwards. */
@ExtendWith(ArquillianExtension.class)
class EnrolmentsIT {

    private static final LocalDate BORN = LocalDate.of(2015, 5, 5);

    @Inject
    private School school;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller current;

    @Inject
    private PupilRegistry registry;

    @Inject
    private PupilMovement movement;

    @Inject
    private GroupFormation groups;

    @BeforeEach
    void sign_in() {
        current.set(school.signedIn(Role.MANAGER));
    }

    @Test
    void whoever_is_found_by_the_document_gets_the_number_that_was_typed_too() {
        UUID group = currentGroup();
        String passport = passport();
        UUID pupil = registry.enrol(new EnrolPupil(group, person(null, passport), null));
        movement.end(new EndEnrolment(pupil, Enrolment.End.LEFT, null));
        String number = "ЯЯ1525051" + Math.abs(passport.hashCode() % 10);

        UUID again = registry.enrol(new EnrolPupil(group, person(number, passport), null));

        assertEquals(pupil, again);
        assertEquals(1, sql.count("change_log where action = 'PERSON_COMPLETED' and school_id = ?", school.id()));
    }

    @Test
    void an_end_by_mistake_is_taken_back_and_the_file_stays_open() {
        UUID pupil = registry.enrol(new EnrolPupil(currentGroup(), person(null, passport()), null));
        movement.end(new EndEnrolment(pupil, Enrolment.End.DECEASED, null));
        assertEquals(Pupil.Status.LEFT, registry.get(pupil).status());

        movement.resume(pupil);

        assertEquals(Pupil.Status.ENROLLED, registry.get(pupil).status());
        assertNull(registry.get(pupil).history().get(0).endReason());
        assertEquals("END_STANDS", code(() -> {
            movement.resume(pupil);
            return null;
        }));
    }

    @Test
    void nobody_enrols_the_dead() {
        UUID group = currentGroup();
        PersonDetails child = person(null, passport());
        movement.end(
                new EndEnrolment(registry.enrol(new EnrolPupil(group, child, null)), Enrolment.End.DECEASED, null));

        assertEquals("PUPIL_DECEASED", code(() -> registry.enrol(new EnrolPupil(group, child, null))));
    }

    @Test
    void the_group_is_called_in_the_history_as_it_was_then() {
        UUID group = currentGroup();
        UUID left = registry.enrol(new EnrolPupil(group, person(null, passport()), null));
        UUID stays = registry.enrol(new EnrolPupil(group, person(null, passport()), null));
        movement.end(new EndEnrolment(left, Enrolment.End.LEFT, null));

        groups.change(new ChangeGroup(group, 1, "5я", school.shift()));

        assertEquals("5а", newest(left).group());
        assertEquals("5я", newest(stays).group());
    }

    @Test
    void a_mistake_is_traced_with_the_day_it_was_ended_on() {
        UUID pupil = registry.enrol(new EnrolPupil(currentGroup(), person(null, passport()), today().minusDays(3)));

        movement.end(new EndEnrolment(pupil, Enrolment.End.ENTERED_IN_ERROR, null));

        assertEquals(
                today().minusDays(3).toString(),
                sql.value(
                        "select changes ->> 'day' from change_log where object_id = ? and action = 'PUPIL_LEFT'",
                        pupil));
    }

    @Test
    void a_whole_group_goes_on_in_one_of_the_year_that_has_begun() {
        UUID before = group(
                "academic_year where first_day < (select max(first_day) from academic_year where first_day"
                        + " <= current_date)",
                "4а");
        school.pupils(before, 3);

        assertEquals(3, movement.promote(new PromoteGroup(before, currentGroup())));

        assertEquals(
                3,
                sql.count("enrolment where group_id = ? and end_reason = 'PROMOTION' and group_name = '4а'", before));
        assertEquals(3, sql.count("enrolment where school_id = ? and start_reason = 'PROMOTION'", school.id()));
        assertEquals("GROUP_OF_PAST_YEAR", code(() -> {
            groups.change(new ChangeGroup(before, 1, "4б", school.shift()));
            return null;
        }));
    }

    @Test
    void who_is_awaited_in_another_school_is_not_ended_from_here() {
        UUID pupil = registry.enrol(new EnrolPupil(currentGroup(), person(null, passport()), today().minusDays(3)));
        sql.run(
                "update enrolment set valid_to = current_date + 30, end_reason = 'TRANSFER', ended_at = now()"
                        + " where pupil_id = ?",
                pupil);
        awaited(pupil, school.neighbour());

        assertEquals("NOT_FOUND", code(() -> {
            movement.end(new EndEnrolment(pupil, Enrolment.End.LEFT, null));
            return null;
        }));
        assertEquals("NOT_FOUND", code(() -> {
            registry.correct(new CorrectPupil(pupil, 1, person(null, passport())));
            return null;
        }));
        assertEquals(1, sql.count("enrolment where pupil_id = ? and valid_to is null", pupil));
    }

    private void awaited(UUID pupil, UUID elsewhere) {
        UUID shift = UUID.randomUUID();
        UUID group = UUID.randomUUID();
        sql.run(
                "insert into shift (id, version, school_id, number, starts, ends) values (?, 1, ?, 1, '08:00', '13:00')",
                shift,
                elsewhere);
        sql.run(
                "insert into study_group (id, version, school_id, academic_year_id, level, name, shift_id, created_at)"
                        + " select ?, 1, ?, id, 5, '5а', ?, now() from academic_year where first_day <= current_date"
                        + " order by first_day desc limit 1",
                group,
                elsewhere,
                shift);
        sql.run(
                "insert into enrolment (id, version, pupil_id, school_id, academic_year_id, group_id, valid_from,"
                        + " start_reason, recorded_at) select ?, 1, ?, school_id, academic_year_id, id, current_date + 30,"
                        + " 'TRANSFER', now() from study_group where id = ?",
                UUID.randomUUID(),
                pupil,
                group);
    }

    private EnrolmentRow newest(UUID pupil) {
        return registry.get(pupil).history().get(0);
    }

    private static String code(Supplier<?> act) {
        return assertThrows(Refusal.class, act::get).code().name();
    }

    private LocalDate today() {
        return ((java.sql.Date) sql.value("select cast(current_timestamp at time zone 'Asia/Ulaanbaatar' as date)"))
                .toLocalDate();
    }

    private UUID currentGroup() {
        return group("academic_year where first_day <= current_date", "5а");
    }

    private UUID group(String year, String name) {
        UUID group = UUID.randomUUID();
        sql.run(
                "insert into academic_year select ?, 1, first_day - interval '1 year', last_day - interval '1 year', now()"
                        + " from academic_year where first_day <= current_date order by first_day desc limit 1"
                        + " on conflict (first_day) do nothing",
                UUID.randomUUID());
        sql.run(
                "insert into study_group (id, version, school_id, academic_year_id, level, name, shift_id, created_at)"
                        + " select ?, 1, ?, id, 5, ?, ?, now() from " + year + " order by first_day desc limit 1",
                group,
                school.id(),
                name,
                school.shift());
        return group;
    }

    private static String passport() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static PersonDetails person(String number, String passport) {
        return new PersonDetails(null, "Бат", "Болд", Sex.M, BORN, number, "PASSPORT", passport);
    }
}
