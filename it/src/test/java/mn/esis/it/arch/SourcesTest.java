package mn.esis.it.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where files lie and how long they may get. */
class SourcesTest {
    private static final int LINES_OF_A_CLASS = 400;
    private static final int LINES_OF_A_PAGE = 300;
    private static final int FILES_OF_A_PACKAGE = 20;
    private static final Pattern DAY_OF_THE_SERVER =
            Pattern.compile("(?i)\\bcurrent_date\\b|\\bLocal(Date|DateTime)\\.now\\(|\\bnow\\(\\)::date");

    /** Packages that grew past the limit, with how far they may go. */
    private static final Map<String, Integer> LARGE_PACKAGES =
            Map.of("web-module/src/main/java/mn/esis/shared/web", 25); // the frame of the portal

    @Test
    void a_package_lives_in_one_module() {
        assertEquals(
                Map.of(),
                split(House.MODULES.stream().map(House::compiled).toList()),
                "package-private access between modules ends in an IllegalAccessError on the server");
    }

    @Test
    void a_split_package_is_noticed(@TempDir Path folder) throws IOException {
        for (String module : List.of("one", "two")) {
            Files.createFile(Files.createDirectories(folder.resolve(module).resolve("mn/esis/org"))
                    .resolve(module + ".class"));
        }
        assertEquals(
                List.of("mn/esis/org"),
                List.copyOf(split(List.of(folder.resolve("one"), folder.resolve("two")))
                        .keySet()));
    }

    @Test
    void classes_stay_short() {
        assertEquals(List.of(), longer(House.MODULES.stream().map(House::sources), ".java", LINES_OF_A_CLASS));
    }

    @Test
    void pages_stay_short() {
        assertEquals(List.of(), longer(House.MODULES.stream().map(House::sources), ".xhtml", LINES_OF_A_PAGE));
    }

    @Test
    void a_long_file_is_noticed(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("long.xhtml");
        Files.writeString(page, "<p/>\n".repeat(LINES_OF_A_PAGE));
        assertEquals(1, longer(Stream.of(folder), ".xhtml", LINES_OF_A_PAGE).size());
    }

    @Test
    void packages_stay_small() {
        Map<String, Long> large = packages().entrySet().stream()
                .filter(entry -> entry.getValue() > LARGE_PACKAGES.getOrDefault(entry.getKey(), FILES_OF_A_PACKAGE))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertEquals(Map.of(), large);
    }

    @Test
    void every_package_says_what_it_is_for() {
        assertFalse(packages().isEmpty());
        assertEquals(
                List.of(),
                packages().keySet().stream()
                        .filter(name -> !Files.exists(Path.of("..", name, "package-info.java")))
                        .toList());
    }

    @Test
    void the_front_door_of_a_feature_is_short() {
        List<String> tooLong = javaFiles()
                .filter(file -> file.endsWith("package-info.java"))
                .filter(file -> House.text(file).lines().count() > 25)
                .map(House::name)
                .toList();
        assertEquals(List.of(), tooLong);
        assertTrue(javaFiles().count() > 100);
    }

    @Test
    void what_day_it_is_is_never_asked_of_the_server() {
        assertEquals(
                List.of(),
                asking(House.MODULES.stream().map(House::sources)),
                "the zone of the place decides (PRODUCT 3)");
    }

    @Test
    void a_day_of_the_server_is_noticed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.sql"), "select 1 where valid_to > current_date");
        Files.writeString(folder.resolve("B.java"), "LocalDate today = LocalDate.now(clock);");
        Files.writeString(folder.resolve("c.sql"), "select cast(current_timestamp at time zone o.time_zone as date)");
        assertEquals(2, asking(Stream.of(folder)).size());
    }

    /** Released migrations cut partitions by it, which decides nothing about people. */
    private static List<String> asking(Stream<Path> folders) {
        return folders.flatMap(folder -> House.files(folder, name -> name.matches(".*\\.(java|sql)")).stream())
                .filter(file -> !file.toString().contains("db/migration"))
                .filter(file -> DAY_OF_THE_SERVER.matcher(House.text(file)).find())
                .map(House::name)
                .toList();
    }

    private static Map<String, List<String>> split(List<Path> roots) {
        Map<String, List<String>> homes = new TreeMap<>();
        for (Path root : roots) {
            House.files(root, name -> name.endsWith(".class")).stream()
                    .map(file -> root.relativize(file.getParent()).toString())
                    .distinct()
                    .forEach(name -> homes.merge(
                            name,
                            List.of(root.toString()),
                            (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        }
        homes.values().removeIf(modules -> modules.size() < 2);
        return homes;
    }

    private static List<String> longer(Stream<Path> folders, String ending, int limit) {
        return folders.flatMap(folder -> House.files(folder, name -> name.endsWith(ending)).stream())
                .filter(file -> House.text(file).lines().count() >= limit)
                .map(House::name)
                .toList();
    }

    private static Map<String, Long> packages() {
        return javaFiles()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(
                        file -> House.name(file.getParent()), TreeMap::new, Collectors.counting()));
    }

    private static Stream<Path> javaFiles() {
        return House.MODULES.stream()
                .flatMap(module ->
                        House.files(House.sources(module).resolve("java"), name -> name.endsWith(".java")).stream());
    }
}
