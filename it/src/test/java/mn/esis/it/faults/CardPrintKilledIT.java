package mn.esis.it.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import mn.esis.it.env.TestEnvironment;
import org.junit.jupiter.api.Test;

/** The cards of the demo's schools are being drawn when the server is killed: the new one goes on where it was. */
class CardPrintKilledIT {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final String ORDER = "insert into esis.card_print select gen_random_uuid(), o.id, a.id, now(), 0, 0"
            + " from esis.organization o, (select id from esis.account limit 1) a where o.kind = 'SCHOOL'";
    private static final String PARTS =
            "insert into esis.card_print_part (id, print_id, place, group_id, group_name, cards)"
                    + " select gen_random_uuid(), c.id, row_number() over (partition by c.id order by g.id), g.id, g.name, count(*)"
                    + " from esis.card_print c join esis.study_group g on g.school_id = c.school_id"
                    + " join esis.enrolment e on e.group_id = g.id and e.valid_to is null"
                    + " join esis.card k on k.pupil_id = e.pupil_id and k.revoked_at is null group by c.id, g.id";

    private final TestEnvironment environment = TestEnvironment.toBreak();

    @Test
    void a_print_is_finished_after_the_server_was_killed_in_the_middle() throws Exception {
        try (Connection database = environment.owner().getConnection();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.executeUpdate("delete from esis.card_print");
            statement.executeUpdate(ORDER);
            statement.executeUpdate(PARTS);
            database.commit();
        }
        long parts = number("count(*)");
        long cards = number("sum(cards)");
        Patience.until("the first parts are drawn", LONGEST, () -> drawn() >= 2);
        assertTrue(drawn() < parts, "all of it was drawn before anything could happen");

        Trouble.SERVER_KILLED.strike(environment);
        Patience.until("all parts are drawn", LONGEST, () -> drawn() == parts);

        assertEquals(cards, number("sum(cardinality(pupil_ids))"));
        assertEquals(cards, number("count(distinct pupil) from (select unnest(pupil_ids) as pupil"));
    }

    private long drawn() {
        return number("count(content)");
    }

    private long number(String what) {
        String from =
                what.contains(" from ") ? what + " from esis.card_print_part) p" : what + " from esis.card_print_part";
        try (Connection database = environment.owner().getConnection();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select " + from)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }
}
