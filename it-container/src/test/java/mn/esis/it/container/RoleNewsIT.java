package mn.esis.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.UUID;
import mn.esis.access.Role;
import mn.esis.org.AppointClassTeacher;
import mn.esis.org.ClassTeachers;
import mn.esis.org.GrantRole;
import mn.esis.org.RoleGrants;
import mn.esis.shared.Caller;
import mn.esis.shared.CurrentCaller;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever is given a role learns of it, once. */
@ExtendWith(ArquillianExtension.class)
class RoleNewsIT {

    @Inject
    private School school;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller current;

    @Inject
    private ClassTeachers classTeachers;

    @Inject
    private RoleGrants grants;

    private Caller teacher;

    @BeforeEach
    void take_on() {
        teacher = school.signedIn(Role.TEACHER);
        sql.run(
                "insert into staff (id, version, person_id, organization_id, staff_number, position, valid_from, created_at)"
                        + " values (?, 1, ?, ?, '1', 'TEACHER', current_date - 20, now())",
                UUID.randomUUID(),
                teacher.personId(),
                school.id());
    }

    @Test
    void a_class_teacher_learns_which_group_is_hers() {
        UUID group = school.group();
        current.set(school.signedIn(Role.MANAGER));
        classTeachers.appoint(new AppointClassTeacher(group, null, teacher.personId()));
        classTeachers.appoint(new AppointClassTeacher(group, teacher.personId(), teacher.personId()));
        assertEquals(1, told("org.mail.classTeacher"));
        classTeachers.appoint(new AppointClassTeacher(group, teacher.personId(), null));
        assertEquals(1, told("org.mail.classTeacher"));
    }

    @Test
    void whoever_is_given_a_role_learns_which() {
        current.set(school.signedIn(Role.ORG_ADMIN));
        grants.grant(new GrantRole(school.id(), teacher.personId(), Role.SOCIAL_WORKER, null));
        assertEquals(1, told("org.mail.roleGiven"));
    }

    private long told(String kind) {
        return sql.count("outbox where kind = ? and account_id = ?", kind, teacher.accountId());
    }
}
