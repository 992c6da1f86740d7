package mn.esis.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import mn.esis.access.Role;
import mn.esis.identity.model.Sex;
import mn.esis.registry.CorrectPupil;
import mn.esis.registry.PersonDetails;
import mn.esis.registry.PupilRegistry;
import mn.esis.registry.model.RegistryRefusal;
import mn.esis.registry.model.StaffMember;
import mn.esis.registry.staff.CorrectStaff;
import mn.esis.registry.staff.StaffRegistry;
import mn.esis.shared.Caller;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who somebody is, says only the school that alone holds the person, by a caller who keeps all its registers of that person. */
@ExtendWith(ArquillianExtension.class)
class IdentityKeepingIT {

    @Inject
    private School school;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller current;

    @Inject
    private PupilRegistry pupils;

    @Inject
    private StaffRegistry staff;

    private UUID person;
    private UUID pupil;
    private UUID elsewhere;
    private Caller caller;

    @BeforeEach
    void the_manager_has_the_file_of_a_pupil() {
        caller = school.signedIn(Role.MANAGER);
        current.set(caller);
        UUID group = school.group();
        school.pupils(group, 1);
        pupil = (UUID) sql.value("select pupil_id from enrolment where group_id = ?", group);
        person = (UUID) sql.value("select person_id from pupil where id = ?", pupil);
        elsewhere = school.neighbour();
    }

    @Test
    void the_only_school_of_a_pupil_corrects_the_name() {
        correctPupil("Номин");
        assertEquals("Номин", name());
    }

    @Test
    void not_while_the_pupil_works_elsewhere() {
        school.employs(elsewhere, person, null);
        isRefused(() -> correctPupil("Номин"));
    }

    @Test
    void again_once_the_other_work_has_ended() {
        school.employs(elsewhere, person, LocalDate.now(ZoneOffset.UTC).minusDays(1));
        correctPupil("Номин");
        assertEquals("Номин", name());
    }

    @Test
    void not_while_the_person_holds_a_role_elsewhere() {
        school.role(person, Role.DUTY_TEACHER, elsewhere);
        isRefused(() -> correctPupil("Номин"));
    }

    @Test
    void being_somebody_s_parent_elsewhere_hinders_nobody() {
        school.role(person, Role.PARENT, elsewhere);
        correctPupil("Номин");
        assertEquals("Номин", name());
    }

    @Test
    void not_by_the_manager_alone_when_the_person_works_here_too() {
        school.employs(school.id(), person, null);
        isRefused(() -> correctPupil("Номин"));
    }

    @Test
    void by_a_manager_who_keeps_the_staff_too() {
        school.employs(school.id(), person, null);
        school.role(caller.personId(), Role.HR_OFFICER, school.id());
        correctPupil("Номин");
        assertEquals("Номин", name());
    }

    @Test
    void the_personnel_cannot_rename_a_pupil_by_taking_her_on() {
        UUID member = school.employs(school.id(), person, null);
        current.set(school.signedIn(Role.HR_OFFICER));
        isRefused(() -> correctStaff(member, "Номин"));
    }

    @Test
    void the_personnel_corrects_who_only_works_here() {
        UUID teacher = school.person("Багш");
        UUID member = school.employs(school.id(), teacher, null);
        current.set(school.signedIn(Role.HR_OFFICER));
        correctStaff(member, "Номин");
        assertEquals("Номин", sql.value("select given_name from person where id = ?", teacher));
    }

    @Test
    void what_changes_nothing_is_nobody_else_s_matter() {
        school.employs(elsewhere, person, null);
        correctPupil("Сурагч");
        assertEquals("Сурагч", name());
    }

    private void isRefused(Runnable correction) {
        Refusal refusal = assertThrows(Refusal.class, correction::run);
        assertEquals(RegistryRefusal.PERSON_HELD_BY_OTHERS, refusal.code());
        assertEquals("Сурагч", name());
        assertEquals(
                1,
                sql.count(
                        "access_log where object_id = ? and outcome = 'DENIED' and action = 'PERSON_CORRECTED'",
                        person));
    }

    private void correctPupil(String givenName) {
        pupils.correct(new CorrectPupil(pupil, 1, details(givenName)));
    }

    private void correctStaff(UUID member, String givenName) {
        String number = (String) sql.value("select staff_number from staff where id = ?", member);
        staff.correct(new CorrectStaff(member, 1, 1, details(givenName), number, StaffMember.Position.TEACHER));
    }

    private String name() {
        return (String) sql.value("select given_name from person where id = ?", person);
    }

    /** As the file has it, but for the name. */
    private static PersonDetails details(String givenName) {
        return new PersonDetails(null, "Бат", givenName, Sex.F, LocalDate.of(2015, 5, 5), null, null, null);
    }
}
