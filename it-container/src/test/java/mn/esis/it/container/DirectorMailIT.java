package mn.esis.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.UUID;
import mn.esis.access.Role;
import mn.esis.org.GrantRole;
import mn.esis.org.RoleGrants;
import mn.esis.shared.Caller;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The director is told of each role by which somebody gets at the files of persons, and of nothing that was refused. */
@ExtendWith(ArquillianExtension.class)
class DirectorMailIT {

    @Inject
    private School school;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller current;

    @Inject
    private RoleGrants grants;

    private Caller director;
    private Caller administrator;
    private UUID receiver;

    @BeforeEach
    void a_school_with_a_director_and_an_administrator() {
        director = school.signedIn(Role.DIRECTOR);
        administrator = school.signedIn(Role.ORG_ADMIN);
        receiver = school.person("Багш");
        school.employs(school.id(), receiver, null);
        current.set(administrator);
    }

    @Test
    void is_told_of_a_role_that_opens_files() {
        grant(receiver, Role.MANAGER);
        assertEquals(1, told(director));
        assertEquals(0, told(administrator));
    }

    @Test
    void is_not_told_of_a_role_that_opens_none() {
        grant(receiver, Role.ACCOUNTANT);
        assertEquals(0, told(director));
    }

    @Test
    void is_not_told_of_what_was_refused() {
        assertThrows(Refusal.class, () -> grant(administrator.personId(), Role.MANAGER));
        assertThrows(Refusal.class, () -> grant(receiver, Role.SYSTEM_ADMIN));
        assertThrows(Refusal.class, () -> grant(school.person("Зочин"), Role.MANAGER));
        assertEquals(0, told(director));
    }

    @Test
    void who_directs_no_longer_is_not_told() {
        sql.run(
                "update role_assignment set valid_to = current_date - 1 where person_id = ? and role = 'DIRECTOR'",
                director.personId());
        grant(receiver, Role.MANAGER);
        assertEquals(0, told(director));
    }

    private void grant(UUID person, Role role) {
        grants.grant(new GrantRole(school.id(), person, role, null));
    }

    private long told(Caller somebody) {
        return sql.count("outbox where account_id = ? and kind = 'identity.mail.directorRole'", somebody.accountId());
    }
}
