package mn.esis.it.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The table as it is checked in; {@code matrix.txt} explains its own form. */
final class Matrix {
    private static final String FILE = "matrix.txt";
    private static final String EVERYBODY = "everybody";
    private static final String SIGNED_IN = "signed-in";
    private static final String ACTION = " #{";

    /** The parts of the table, as their headings name them. */
    enum Section {
        API,
        PAGES,
        ACTIONS,
        OPEN,
        INNER,
        RIGHTS
    }

    /**
     * One line.
     *
     * @param operation what is called, without the object
     * @param object kind and relation to the caller, {@code -} for none
     * @param cells what is answered to whom; empty in the sections that are lists
     * @param input the body of a call, or the fields of a form as {@code name=value; …}
     */
    record Row(Section section, String operation, String object, Map<Who, String> cells, String input, int line) {

        /** What is called, without what the address says about the object. */
        String called() {
            int question = operation.indexOf('?');
            int action = operation.indexOf(ACTION);
            return question < 0
                    ? operation
                    : operation.substring(0, question) + (action < 0 ? "" : operation.substring(action));
        }

        /** The address, with its braces. */
        String address() {
            int action = operation.indexOf(ACTION);
            return action < 0
                    ? operation.substring(operation.indexOf(' ') + 1).strip()
                    : operation.substring(0, action);
        }

        String method() {
            return operation.substring(0, operation.indexOf(' '));
        }

        @Override
        public String toString() {
            return operation + (object.equals("-") ? "" : " on " + object);
        }
    }

    private final List<Row> rows;

    private Matrix(List<Row> rows) {
        this.rows = rows;
    }

    static Matrix checkedIn() {
        try (var in = Objects.requireNonNull(Matrix.class.getResourceAsStream(FILE), FILE)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Matrix of(String text) {
        List<Row> rows = new ArrayList<>();
        Section section = null;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String plain = line.strip();
            if (plain.startsWith("[")) {
                section = Section.valueOf(plain.substring(1, plain.indexOf(']')).toUpperCase(java.util.Locale.ROOT));
            } else if (!plain.isEmpty() && !plain.startsWith("#")) {
                rows.add(row(section, plain, number));
            }
        }
        return new Matrix(List.copyOf(rows));
    }

    List<Row> rows(Section section) {
        return rows.stream().filter(row -> row.section() == section).toList();
    }

    private static Row row(Section section, String line, int number) {
        List<String> parts = List.of(line.split("\\s*\\|\\s*", 4));
        boolean table = section == Section.API || section == Section.PAGES || section == Section.ACTIONS;
        if (section == null || parts.size() < (table ? 3 : 2)) {
            throw new AssertionError("line " + number + " has too few columns: " + line);
        }
        return table
                ? new Row(
                        section,
                        parts.get(0),
                        parts.get(1),
                        cells(section, parts.get(2), number),
                        parts.size() > 3 ? parts.get(3) : "",
                        number)
                : new Row(section, parts.get(0), "-", Map.of(), parts.get(1), number);
    }

    private static Map<Who, String> cells(Section section, String written, int number) {
        List<String> words = List.of(written.strip().split("\\s+"));
        Map<Who, String> cells = new EnumMap<>(Who.class);
        if (words.size() == 2 && words.get(0).equals(EVERYBODY)) {
            for (Who who : Who.values()) {
                cells.put(who, words.get(1));
            }
        } else if (words.size() == 2 && words.get(0).equals(SIGNED_IN)) {
            for (Who who : Who.values()) {
                cells.put(
                        who, who.isSignedIn() && who != Who.ONE_TIME_SECRET ? words.get(1) : turnedAway(section, who));
            }
        } else if (words.size() == Who.values().length) {
            Iterator<String> next = words.iterator();
            for (Who who : Who.values()) {
                cells.put(who, next.next());
            }
        } else {
            throw new AssertionError("line " + number + " has " + words.size() + " cells, but there are "
                    + Who.values().length + " columns");
        }
        return cells;
    }

    private static String turnedAway(Section section, Who who) {
        return section != Section.API ? "303" : who == Who.ONE_TIME_SECRET ? "403" : "401";
    }
}
