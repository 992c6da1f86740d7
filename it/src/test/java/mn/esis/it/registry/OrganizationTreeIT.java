package mn.esis.it.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.UUID;
import mn.esis.it.env.TestEnvironment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The path by which offices reach their schools is kept by the database. */
class OrganizationTreeIT {

    private static final String CHECK = "23514";
    private SchoolTables tables;

    @BeforeEach
    void open() throws SQLException {
        tables = new SchoolTables(TestEnvironment.get().app().getConnection());
    }

    @AfterEach
    void rollBack() throws SQLException {
        tables.close();
    }

    @Test
    void the_path_leads_from_the_country_to_the_organisation() throws SQLException {
        assertEquals(tables.country + "," + tables.office + "," + tables.school, path(tables.school));
    }

    @Test
    void moving_an_office_moves_its_schools() throws SQLException {
        UUID aimag = UUID.randomUUID();
        tables.organization(aimag, tables.country, "AIMAG_OFFICE", "Asia/Hovd");

        tables.run("update organization set parent_id = ? where id = ?", aimag, tables.office);

        assertEquals(tables.country + "," + aimag + "," + tables.office + "," + tables.school, path(tables.school));
    }

    @Test
    void nothing_stands_below_a_school() {
        assertEquals(
                CHECK,
                assertThrows(
                                SQLException.class,
                                () -> tables.organization(
                                        UUID.randomUUID(), tables.school, "SCHOOL", "Asia/Ulaanbaatar"))
                        .getSQLState());
    }

    @Test
    void a_made_up_time_zone_is_refused() {
        assertEquals(
                CHECK,
                assertThrows(
                                SQLException.class,
                                () -> tables.organization(UUID.randomUUID(), tables.office, "SCHOOL", "Asia/Nowhere"))
                        .getSQLState());
    }

    private String path(UUID id) throws SQLException {
        return (String) tables.value("select array_to_string(path, ',') from organization where id = ?", id);
    }
}
