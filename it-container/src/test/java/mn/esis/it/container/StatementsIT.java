package mn.esis.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mn.esis.access.Role;
import mn.esis.org.GroupFormation;
import mn.esis.org.MyGroups;
import mn.esis.registry.ListPupils;
import mn.esis.registry.PupilList;
import mn.esis.shared.CurrentCaller;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list takes as many statements for many rows as for few: none for each row. */
@ExtendWith(ArquillianExtension.class)
class StatementsIT {

    private static final int FEW = 2;
    private static final int MANY = 40;

    @Inject
    private School school;

    @Inject
    private CurrentCaller current;

    @Inject
    private PupilList pupils;

    @Inject
    private GroupFormation groups;

    @Inject
    private MyGroups ownGroups;

    private UUID group;

    @BeforeEach
    void sign_in() {
        current.set(school.signedIn(Role.MANAGER));
        group = school.group();
        school.pupils(group, FEW);
        groups.ofSchool(school.id(), null); // reads the caller's roles, once in a request
    }

    @Test
    void the_pupils_of_a_school() {
        ListPupils all = new ListPupils(school.id(), null, null, null, null, 2 * MANY);
        constant(() -> school.pupils(group, MANY), () -> pupils.list(all).items());
    }

    @Test
    void the_pupils_of_a_group() {
        constant(
                () -> school.pupils(group, MANY),
                () -> pupils.ofGroup(group, null, 2 * MANY).items());
    }

    @Test
    void the_groups_of_a_school() {
        constant(this::moreGroups, () -> groups.ofSchool(school.id(), null));
    }

    @Test
    void the_groups_whose_pupils_one_may_see() {
        constant(this::moreGroups, ownGroups::list);
    }

    @Test
    void a_statement_for_each_row_is_noticed() {
        List<String> statements = Statements.of(() -> Stream.of(1, 2, 3).forEach(row -> ownGroups.list()));
        List<String> once = Statements.of(ownGroups::list);
        assertFalse(once.isEmpty());
        assertEquals(3 * once.size(), statements.size());
    }

    private static void constant(Runnable more, Supplier<List<?>> list) {
        List<String> few = statements(list);
        int rows = list.get().size();
        more.run();
        List<String> many = statements(list);
        assertEquals(rows + MANY, list.get().size());
        assertEquals(few.size(), many.size(), () -> "sent: " + Set.copyOf(many));
    }

    private static List<String> statements(Supplier<List<?>> list) {
        List<String> sent = Statements.of(() -> assertFalse(list.get().isEmpty()));
        assertFalse(sent.isEmpty());
        return sent;
    }

    private void moreGroups() {
        for (int i = 0; i < MANY; i++) {
            school.group();
        }
    }
}
