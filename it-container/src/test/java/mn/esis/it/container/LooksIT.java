package mn.esis.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.UUID;
import mn.esis.access.Role;
import mn.esis.identity.secret.OneTimeSecrets;
import mn.esis.org.RoleGrants;
import mn.esis.registry.staff.ListStaff;
import mn.esis.registry.staff.StaffList;
import mn.esis.shared.Caller;
import mn.esis.shared.CurrentCaller;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every look at people who work here leaves a trace that names whom it showed, and to whom. */
@ExtendWith(ArquillianExtension.class)
class LooksIT {

    @Inject
    private School school;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller current;

    @Inject
    private StaffList staff;

    @Inject
    private OneTimeSecrets secrets;

    @Inject
    private RoleGrants roles;

    private UUID person;
    private UUID employment;

    @BeforeEach
    void take_on() {
        person = school.staff();
        employment = (UUID) sql.value("select id from staff where person_id = ?", person);
    }

    @Test
    void at_the_staff() {
        Caller reader = signIn(Role.HR_OFFICER);
        staff.list(new ListStaff(school.id(), null, null, null, 50));
        assertEquals(1, traces(reader, "STAFF_LISTED", employment));
    }

    @Test
    void at_the_file_of_one() {
        Caller reader = signIn(Role.HR_OFFICER);
        staff.get(employment);
        assertEquals(
                1,
                sql.count(
                        "access_log where account_id = ? and action = 'STAFF_SEEN' and object_id = ?",
                        reader.accountId(),
                        employment));
    }

    @Test
    void at_accounts() {
        Caller reader = signIn(Role.ORG_ADMIN);
        secrets.list(school.id(), null);
        assertEquals(1, traces(reader, "ACCOUNTS_LISTED", person));
    }

    @Test
    void at_roles() {
        Caller reader = signIn(Role.ORG_ADMIN);
        roles.of(school.id(), false, null);
        assertEquals(1, traces(reader, "ROLES_LISTED", reader.personId()));
    }

    private Caller signIn(Role role) {
        Caller reader = school.signedIn(role);
        current.set(reader);
        return reader;
    }

    private long traces(Caller reader, String action, UUID shown) {
        return sql.count(
                "access_log where account_id = ? and action = ? and outcome = 'ALLOWED' and ? = any (shown_ids)",
                reader.accountId(),
                action,
                shown);
    }
}
