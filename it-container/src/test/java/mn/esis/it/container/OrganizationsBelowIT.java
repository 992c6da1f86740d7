package mn.esis.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import mn.esis.access.Role;
import mn.esis.org.OrganizationTree;
import mn.esis.org.model.OrganizationRow;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Page;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** However many organisations there are, none is left out: the next level page by page, and all below by name. */
@ExtendWith(ArquillianExtension.class)
class OrganizationsBelowIT {

    private static final int SCHOOLS = 7;
    private static final int PAGE = 3;

    @Inject
    private School school;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller current;

    @Inject
    private OrganizationTree tree;

    private final UUID office = UUID.randomUUID();
    private final String mark = office.toString().substring(0, 8);

    @BeforeEach
    void found() {
        add(office, school.country(), "DISTRICT_OFFICE", "Газар " + mark);
        IntStream.range(0, SCHOOLS).forEach(i -> add(UUID.randomUUID(), office, "SCHOOL", "Сургууль " + mark + i));
        current.set(school.signedIn(Role.MINISTRY_ANALYST, school.country()));
    }

    @Test
    void the_next_level_page_by_page() {
        Page<OrganizationRow> first = tree.below(office, null, null, PAGE);
        Page<OrganizationRow> second = tree.below(office, null, first.nextCursor(), PAGE);
        Page<OrganizationRow> last = tree.below(office, null, second.nextCursor(), PAGE);
        assertEquals(names(0, 1, 2), names(first));
        assertEquals(names(3, 4, 5), names(second));
        assertEquals(names(6), names(last));
        assertNull(last.nextCursor());
    }

    @Test
    void all_below_by_part_of_a_name() {
        assertEquals(
                names(5),
                names(tree.below(school.country(), ("УУЛЬ " + mark).toLowerCase(Locale.ROOT) + 5, null, PAGE)));
    }

    @Test
    void those_above_from_the_country_down() {
        UUID below = (UUID) sql.value("select id from organization where parent_id = ? limit 1", office);
        assertEquals(
                List.of(school.country(), office, below),
                tree.above(below).stream().map(OrganizationRow::id).toList());
    }

    private List<String> names(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> "Сургууль " + mark + number)
                .toList();
    }

    private static List<String> names(Page<OrganizationRow> page) {
        return page.items().stream().map(OrganizationRow::name).toList();
    }

    private void add(UUID id, UUID above, String kind, String name) {
        sql.run(
                "insert into organization (id, version, parent_id, kind, code, name, time_zone, created_at)"
                        + " values (?, 1, ?, ?, ?, ?, 'Asia/Ulaanbaatar', now())",
                id,
                above,
                kind,
                "B" + id.toString().substring(0, 8).toUpperCase(Locale.ROOT),
                name);
    }
}
