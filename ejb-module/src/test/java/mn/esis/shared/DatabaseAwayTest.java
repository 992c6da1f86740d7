package mn.esis.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAwayTest {

    @ParameterizedTest
    @CsvSource({"08001, true", "08006, true", "57P03, true", "53300, true", "23505, false", "57014, false", ", false"})
    void knows_an_absent_database_by_its_state(String state, boolean away) {
        assertEquals(away, DatabaseAway.isSignOf(new SQLException("x", state)));
    }

    @ParameterizedTest
    @CsvSource({
        "An I/O error occurred while sending to the backend., true",
        "FATAL: terminating connection due to unexpected postmaster exit, true",
        "ERROR: terms out of order, false"
    })
    void tells_a_commit_without_answer_from_one_that_the_database_refused(String text, boolean away) {
        XAException commit = new XAException("jakarta.resource.spi.LocalTransactionException: " + text);

        assertEquals(away, DatabaseAway.isBehind(new EJBException(commit)));
    }

    @Test
    void looks_behind_what_beans_wrap_around_it() {
        Exception inside = new IllegalStateException(new SQLException("x", "08006"));

        assertTrue(DatabaseAway.isBehind(new EJBException("wrapped", inside)));
        assertFalse(DatabaseAway.isBehind(new EJBException(new IllegalStateException())));
    }
}
