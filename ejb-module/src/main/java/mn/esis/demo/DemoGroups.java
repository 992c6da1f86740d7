package mn.esis.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import mn.esis.org.model.GradeLevel;
import mn.esis.org.model.Organization;
import mn.esis.org.model.Shift;
import mn.esis.org.model.StudyGroup;
import mn.esis.org.model.calendar.AcademicYear;

/** The study groups of one organisation, with its shifts. */
final class DemoGroups {

    private static final String LETTERS = "абвг";
    private static final String[] KINDERGARTEN = {"Бага", "Дунд", "Ахлах", "Бэлтгэл"};

    final Organization place;
    final List<Shift> shifts = new ArrayList<>();
    final List<StudyGroup> groups = new ArrayList<>();

    private DemoGroups(Organization place) {
        this.place = place;
    }

    /** @param secondShift grades that learn in the afternoon, none for a school with one shift */
    static DemoGroups school(
            Organization school, AcademicYear year, int highest, int parallel, List<Integer> secondShift, Instant now) {
        DemoGroups all = new DemoGroups(school);
        all.shifts.add(new Shift(school.id(), 1, LocalTime.of(8, 0), LocalTime.of(13, 10)));
        if (!secondShift.isEmpty()) {
            all.shifts.add(new Shift(school.id(), 2, LocalTime.of(13, 30), LocalTime.of(18, 40)));
        }
        for (int grade = 1; grade <= highest; grade++) {
            for (int i = 0; i < parallel; i++) {
                Shift shift = all.shifts.get(secondShift.contains(grade) ? 1 : 0);
                all.groups.add(new StudyGroup(
                        school, year, new GradeLevel(grade), grade + LETTERS.substring(i, i + 1), shift, now));
            }
        }
        return all;
    }

    static DemoGroups kindergarten(Organization place, AcademicYear year, Instant now) {
        DemoGroups all = new DemoGroups(place);
        Shift day = new Shift(place.id(), 1, LocalTime.of(7, 30), LocalTime.of(18, 30));
        all.shifts.add(day);
        for (int i = 0; i < KINDERGARTEN.length; i++) {
            all.groups.add(new StudyGroup(place, year, GradeLevel.ofAge(2 + i), KINDERGARTEN[i] + " бүлэг", day, now));
        }
        return all;
    }

    StudyGroup named(String name) {
        return groups.stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
