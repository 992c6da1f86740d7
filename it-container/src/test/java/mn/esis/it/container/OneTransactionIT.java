package mn.esis.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.UUID;
import mn.esis.access.Role;
import mn.esis.identity.CredentialChanges;
import mn.esis.org.ChangeGroup;
import mn.esis.org.CreateGroup;
import mn.esis.org.GroupFormation;
import mn.esis.org.GroupSaving;
import mn.esis.shared.Caller;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a use case writes, its trace and its message are there together or not at all. */
@ExtendWith(ArquillianExtension.class)
class OneTransactionIT {

    private static final Map<String, Long> ALL = Map.of("fact", 1L, "trace", 1L, "message", 1L);
    private static final Map<String, Long> NOTHING = Map.of("fact", 0L, "trace", 0L, "message", 0L);

    @Inject
    private School school;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller current;

    @Inject
    private CredentialChanges changes;

    @Inject
    private GroupFormation groups;

    @Inject
    private GroupSaving saving;

    @Resource
    private UserTransaction transaction;

    private Caller caller;

    @BeforeEach
    void sign_in() {
        caller = school.signedIn(Role.TEACHER);
        current.set(caller);
    }

    @Test
    void all_of_it_is_there_after_the_commit() {
        changes.password(caller.accountId(), "after");
        assertEquals(ALL, written());
    }

    @Test
    void nothing_is_left_after_a_rollback() throws Exception {
        transaction.begin();
        changes.password(caller.accountId(), "after");
        assertEquals(ALL, written());
        transaction.rollback();
        assertEquals(NOTHING, written());
    }

    @Test
    void a_refusal_takes_along_what_was_written_before_it() throws Exception {
        transaction.begin();
        changes.password(caller.accountId(), "after");
        assertThrows(Refusal.class, () -> groups.create(new CreateGroup(school.id(), null, 5, "5а", school.shift())));
        assertThrows(RollbackException.class, transaction::commit);
        assertEquals(NOTHING, written());
    }

    @Test
    void a_group_keeps_its_name_when_its_class_teacher_is_refused() {
        current.set(school.signedIn(Role.MANAGER));
        UUID group = school.group();
        UUID stranger = caller.personId();
        assertThrows(
                Refusal.class, () -> saving.change(new ChangeGroup(group, 1, "7в", school.shift()), null, stranger));
        assertEquals(0, sql.count("study_group where id = ? and (name = '7в' or version <> 1)", group));
        saving.change(new ChangeGroup(group, 1, "7в", school.shift()), null, school.staff());
        assertEquals(1, sql.count("study_group where id = ? and name = '7в'", group));
        assertEquals(1, sql.count("role_assignment where group_id = ? and role = 'CLASS_TEACHER'", group));
    }

    @Test
    void no_group_is_formed_when_its_class_teacher_is_refused() {
        current.set(school.signedIn(Role.MANAGER));
        assertThrows(
                Refusal.class,
                () -> saving.create(new CreateGroup(school.id(), null, 5, "5а", school.shift()), caller.personId()));
        assertEquals(0, sql.count("study_group where school_id = ?", school.id()));
        saving.create(new CreateGroup(school.id(), null, 5, "5а", school.shift()), school.staff());
        assertEquals(1, sql.count("role_assignment where organization_id = ? and role = 'CLASS_TEACHER'", school.id()));
    }

    private Map<String, Long> written() {
        return Map.of(
                "fact", sql.count("account where id = ? and password_hash = 'after'", caller.accountId()),
                "trace",
                        sql.count("change_log where object_id = ? and action = 'PASSWORD_CHANGED'", caller.accountId()),
                "message", sql.count("outbox where account_id = ?", caller.accountId()));
    }
}
