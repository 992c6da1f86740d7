package mn.esis.org.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Grades 1 to 12 of a school, and the groups of a kindergarten by the age of two to five. Kindergarten stands below zero
 * ({@code age - 6}), so that a rule for grades 1 to 5 never catches five-year-olds.
 */
public record GradeLevel(int level) implements Comparable<GradeLevel> {

    public static final GradeLevel LOWEST = new GradeLevel(-4);
    public static final GradeLevel HIGHEST = new GradeLevel(12);
    private static final int SCHOOL_AGE = 6;

    public GradeLevel {
        if (!exists(level)) {
            throw new IllegalArgumentException("no grade level " + level);
        }
    }

    public static boolean exists(int level) {
        return level >= -4 && level <= 12 && level != 0;
    }

    public static GradeLevel ofAge(int age) {
        return new GradeLevel(age - SCHOOL_AGE);
    }

    public boolean isKindergarten() {
        return level < 0;
    }

    /** The age at which a child usually begins this level. */
    public int age() {
        return isKindergarten() ? level + SCHOOL_AGE : level + SCHOOL_AGE - 1;
    }

    /** The levels taught in such an organisation, for an office those taught below it. */
    public static List<Integer> taughtAt(Organization.Kind kind) {
        return IntStream.rangeClosed(LOWEST.level, HIGHEST.level)
                .filter(level -> exists(level) && (!kind.teaches() || new GradeLevel(level).fits(kind)))
                .boxed()
                .toList();
    }

    /** Whether it is taught there. */
    public boolean fits(Organization.Kind kind) {
        return kind == (isKindergarten() ? Organization.Kind.KINDERGARTEN : Organization.Kind.SCHOOL);
    }

    @Override
    public int compareTo(GradeLevel other) {
        return Integer.compare(level, other.level);
    }
}
