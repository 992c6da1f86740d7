package mn.esis.it.arch;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The project's modules on disk: their compiled classes and their sources. */
public final class House {
    public static final List<String> MODULES = List.of("persistence", "ejb-module", "api-module", "web-module");

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private House() {}

    public static Path compiled(String module) {
        return ROOT.resolve(module).resolve("target/classes");
    }

    public static Path sources(String module) {
        return ROOT.resolve(module).resolve("src/main");
    }

    /** The classes of all modules together, as they meet on the server. */
    public static JavaClasses classes() {
        return new ClassFileImporter()
                .importPaths(MODULES.stream().map(House::compiled).toList());
    }

    /** All files under a folder, sorted; none when there is no such folder. */
    public static List<Path> files(Path folder, Predicate<String> name) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> name.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of a file as people say it. */
    public static String name(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(ROOT) ? ROOT.relativize(absolute).toString() : absolute.toString();
    }
}
