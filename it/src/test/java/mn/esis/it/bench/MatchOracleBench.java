package mn.esis.it.bench;

import mn.esis.it.env.TestEnvironment;
import mn.esis.it.linking.MatchOracle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The time of an answer does not tell whether a register number exists. */
@Tag("link-oracle")
class MatchOracleBench {
    private static final int SAMPLES = 500;

    @Test
    void takes_as_long_for_a_number_that_exists_as_for_nobodys() throws Exception {
        new MatchOracle(TestEnvironment.toBreak()).of(SAMPLES);
    }
}
