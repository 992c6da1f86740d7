package mn.esis.it.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.esis.it.arch.House;
import mn.esis.it.rights.Matrix.Row;
import mn.esis.it.rights.Matrix.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The matrix is complete: whatever can be called has a line, and each line is about something that can be called. */
class MatrixTest {
    private static final Matrix MATRIX = Matrix.checkedIn();
    private static final Code CODE = new Code(House.classes());
    private static final JavaClasses COUNTER_EXAMPLES =
            new ClassFileImporter().importPackages("mn.esis.it.rights.counter", "mn.esis.it.arch.counter");
    private static final Set<String> CHILDREN = Set.of("pupil", "group");
    private static final Set<String> PLACED = Set.of("pupil", "group", "staff", "organization");

    @Test
    void every_operation_of_the_api_has_a_line() {
        same(CODE.operations(), named(Section.API));
    }

    @Test
    void every_page_has_a_line() {
        Set<String> found = new TreeSet<>(CODE.servlets());
        Portal.ofTheHouse().pages().forEach(page -> found.add("GET " + page));
        same(found, named(Section.PAGES));
    }

    @Test
    void every_action_of_a_page_has_a_line() {
        same(
                Portal.ofTheHouse().actions().stream()
                        .map(Portal.Action::toString)
                        .collect(Collectors.toCollection(TreeSet::new)),
                named(Section.ACTIONS));
    }

    @Test
    void every_business_method_that_is_open_has_a_line() {
        same(CODE.openMethods(), named(Section.OPEN));
    }

    @Test
    void every_business_method_is_called_by_a_line_or_has_one() {
        same(CODE.innerMethods(), named(Section.INNER));
    }

    @Test
    void every_right_has_a_line() {
        assertEquals(Rights.compiled(), Rights.of(MATRIX));
    }

    @Test
    void every_role_has_a_column() {
        Set<String> columns = Arrays.stream(Who.values())
                .filter(who -> who.role != null)
                .map(who -> who.role)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Rights.roles(), columns);
    }

    @Test
    void whatever_is_about_an_object_is_tried_on_foreign_and_nonexistent_ones() {
        assertEquals(List.of(), untried(MATRIX));
    }

    @Test
    void foreign_children_answer_like_nonexistent_ones() {
        assertEquals(List.of(), telling(MATRIX));
    }

    @Test
    void an_operation_without_a_line_is_noticed() {
        Code code = new Code(COUNTER_EXAMPLES);
        assertEquals(Set.of("GET /v1/wishes", "DELETE /v1/wishes/{id}"), code.operations());
        assertEquals(Set.of("POST /wishes"), code.servlets());
        assertTrue(code.innerMethods().contains("WishMaking.make"), code.innerMethods()::toString);
        assertTrue(code.openMethods().contains("WishMaking.hear"), code.openMethods()::toString);
    }

    @Test
    void a_page_and_an_action_without_a_line_are_noticed(@TempDir Path folder) throws IOException {
        Path below = Files.createDirectories(folder.resolve("WEB-INF"));
        Files.writeString(below.resolve("part.xhtml"), "<p><p:ajax listener=\"#{wishes.count}\"/></p>");
        Files.writeString(
                folder.resolve("wishes.xhtml"),
                "<p><f:viewAction action=\"#{wishes.look}\"/><ui:include src=\"/WEB-INF/part.xhtml\"/>"
                        + "<h:form id=\"f\"><p:commandButton action=\"#{wishes.make(1)}\"/></h:form></p>");

        Portal portal = new Portal(folder);

        assertEquals(Set.of("/wishes"), portal.pages());
        assertEquals(
                Set.of("/wishes #{wishes.make(1)}", "/wishes #{wishes.count}"),
                portal.actions().stream().map(Portal.Action::toString).collect(Collectors.toSet()));
    }

    @Test
    void a_line_about_nothing_or_with_a_hole_is_noticed() {
        assertThrows(AssertionError.class, () -> same(Set.of("GET /v1/a"), Set.of()));
        assertThrows(AssertionError.class, () -> same(Set.of(), Set.of("GET /v1/a")));
        assertThrows(AssertionError.class, () -> Matrix.of("[API]\nGET /v1/a | - | 200 200\n"));
        assertEquals(
                1,
                untried(Matrix.of("[API]\nGET /v1/a/{id} | pupil own | everybody 200\n"))
                        .size());
        assertEquals(1, telling(Matrix.of("""
                        [API]
                        GET /v1/a/{id} | pupil other-school | everybody 403
                        GET /v1/a/{id} | pupil none | everybody 404
                        """)).size());
    }

    private static void same(Set<String> found, Set<String> written) {
        Set<String> missing = new TreeSet<>(found);
        missing.removeAll(written);
        Set<String> unknown = new TreeSet<>(written);
        unknown.removeAll(found);
        assertTrue(
                missing.isEmpty() && unknown.isEmpty(),
                () -> "matrix.txt has no line for " + missing + " and lines for what does not exist: " + unknown);
    }

    private static Set<String> named(Section section) {
        return MATRIX.rows(section).stream().map(Row::called).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> untried(Matrix matrix) {
        Map<String, Set<String>> tried = new HashMap<>();
        tables(matrix)
                .filter(row -> row.operation().contains("{id}"))
                .forEach(row -> tried.computeIfAbsent(row.operation(), unseen -> new TreeSet<>())
                        .add(row.object()));
        return tried.entrySet().stream()
                .filter(entry -> !isTriedOnAll(entry.getValue()))
                .map(entry -> entry.getKey() + " is tried on " + entry.getValue() + " only")
                .toList();
    }

    private static boolean isTriedOnAll(Set<String> objects) {
        String kind = objects.iterator().next().replaceAll(" .*", "");
        Stream<String> relations =
                PLACED.contains(kind) ? Stream.of("own", "other-school", "other-district", "none") : Stream.of("none");
        return relations.allMatch(relation -> objects.contains(kind + ' ' + relation));
    }

    /** Lines that would tell somebody that a child or group of another school exists. */
    private static List<String> telling(Matrix matrix) {
        Map<String, Row> nonexistent = tables(matrix)
                .filter(row -> row.object().endsWith(" none"))
                .collect(Collectors.toMap(Row::operation, row -> row, (first, second) -> first));
        return tables(matrix)
                .filter(row -> CHILDREN.contains(row.object().replaceAll(" .*", "")))
                .filter(row -> row.object().matches(".* other-(school|district)"))
                .filter(row -> !isAlike(row, nonexistent.get(row.operation())))
                .map(Row::toString)
                .toList();
    }

    private static boolean isAlike(Row foreign, Row none) {
        return none != null
                && Arrays.stream(Who.values())
                        .allMatch(who -> foreign.cells().get(who).startsWith("2")
                                || foreign.cells().get(who).equals(none.cells().get(who)));
    }

    private static Stream<Row> tables(Matrix matrix) {
        return Stream.of(Section.API, Section.PAGES, Section.ACTIONS).flatMap(section -> matrix.rows(section).stream());
    }
}
