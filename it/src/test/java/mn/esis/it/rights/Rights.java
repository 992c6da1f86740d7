package mn.esis.it.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.esis.it.arch.House;
import mn.esis.it.rights.Matrix.Section;

/** Which role brings which right, as compiled and as written in the matrix. */
final class Rights {

    private Rights() {}

    static Map<String, Set<String>> compiled() {
        Map<String, Set<String>> rights = new TreeMap<>();
        for (Object right : constants("mn.esis.access.Right")) {
            try {
                Collection<?> roles =
                        (Collection<?>) right.getClass().getMethod("roles").invoke(right);
                rights.put(
                        right.toString(),
                        roles.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return rights;
    }

    static Map<String, Set<String>> of(Matrix matrix) {
        Map<String, Set<String>> rights = new TreeMap<>();
        matrix.rows(Section.RIGHTS)
                .forEach(row -> rights.put(
                        row.operation(),
                        Arrays.stream(row.input().split("\\s+"))
                                .filter(column -> !column.equals("everybody"))
                                .map(Rights::role)
                                .collect(Collectors.toCollection(TreeSet::new))));
        return rights;
    }

    static Set<String> roles() {
        return Arrays.stream(constants("mn.esis.access.Role"))
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String role(String column) {
        return Arrays.stream(Who.values())
                .filter(who -> who.column.equals(column))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no column " + column))
                .role;
    }

    private static Object[] constants(String type) {
        URL[] modules = Stream.of("persistence", "ejb-module")
                .map(House::compiled)
                .map(Rights::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(modules, Rights.class.getClassLoader())) {
            return Class.forName(type, true, loader).getEnumConstants();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
