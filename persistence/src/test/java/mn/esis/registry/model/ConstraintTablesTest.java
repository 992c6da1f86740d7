package mn.esis.registry.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.esis.identity.model.attempt.IdentityConstraints;
import mn.esis.org.model.OrgConstraints;
import org.junit.jupiter.api.Test;

/** Each key that two people can run into at once has words of its own; a name that no migration knows is a slip. */
class ConstraintTablesTest {

    private static final Pattern NAME = Pattern.compile("(?:constraint|unique index) ((?:uk|ex)_\\w+)");

    /** Set once and by nobody's form, or only there to be referred to. */
    private static final Set<String> NEVER_RACED = Set.of(
            "uk_account_user_name",
            "uk_card_value",
            "uk_card_print_part_place",
            "uk_organization_code",
            "uk_organization_country",
            "uk_shift_of_school",
            "uk_study_group_of_school",
            "uk_study_group_of_year",
            "uk_refresh_token_current");

    @Test
    void every_key_of_the_registers_is_in_a_table() throws IOException {
        Set<String> missing =
                names(file -> file.contains("__org") || file.contains("__registry") || file.contains("__identity"));
        missing.removeAll(mapped());
        missing.removeAll(NEVER_RACED);
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_name_in_a_table_is_a_key_of_the_database() throws IOException {
        Set<String> known = names(file -> true);
        assertTrue(known.containsAll(mapped()), () -> mapped() + " in " + known);
    }

    private static Set<String> mapped() {
        return Stream.of(new OrgConstraints(), new RegistryConstraints(), new IdentityConstraints())
                .flatMap(table -> table.codes().keySet().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            return files.filter(file -> wanted.test(file.getFileName().toString()))
                    .flatMap(ConstraintTablesTest::names)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> names(Path migration) {
        try {
            return NAME.matcher(Files.readString(migration)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
