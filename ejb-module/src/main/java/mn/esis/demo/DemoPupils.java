package mn.esis.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mn.esis.org.model.GradeLevel;
import mn.esis.org.model.StudyGroup;

/** Who learns in which group. Birth dates do not move with the year, so that register numbers stay the same. */
final class DemoPupils {

    /** The academic year for which the ages are right. */
    private static final int BASE_YEAR = 2026;

    /** A child in a group; some were in another group before. */
    record Seat(Someone child, StudyGroup group, StudyGroup before) {}

    final List<Seat> seats = new ArrayList<>();
    private final DemoPeople people;

    DemoPupils(DemoPeople people) {
        this.people = people;
    }

    /** The ones that the README names, and the children and the pupil of the demo accounts. */
    void addNamed(DemoGroups school1) {
        add(
                new Someone("Боржигон", "Батболд", "Тэмүүлэн", true, LocalDate.of(2016, 3, 12), "УЖ16231217"),
                school1.named("5а"));
        add(
                new Someone("Боржигон", "Батболд", "Номин", false, LocalDate.of(2018, 5, 8), "УЖ18250824"),
                school1.named("3б"));
        add(people.named("Ганзориг", "Анужин", false, 2014, DemoPlaces.CAPITAL), school1.named("7а"));
        add(people.named("Ганзориг", "Билгүүн", true, 2019, DemoPlaces.CAPITAL), school1.named("2а"));
        add(people.named("Энхбат", "Мишээл", false, 2012, DemoPlaces.CAPITAL), school1.named("9а"));
    }

    void fill(DemoGroups place, char born, int least, int most) {
        for (StudyGroup group : place.groups) {
            int size = people.between(least, most);
            for (int i = 0; i < size; i++) {
                seats.add(new Seat(people.child(birthYear(group.level()), born), group, before(place, group)));
            }
        }
    }

    Someone child(String givenName, String groupName) {
        return seats.stream()
                .filter(seat -> seat.child().givenName().equals(givenName)
                        && seat.group().name().equals(groupName))
                .findFirst()
                .orElseThrow()
                .child();
    }

    /** Those of the groups of that name, school by school. */
    List<Someone> inGroup(String groupName) {
        return seats.stream()
                .filter(seat -> seat.group().name().equals(groupName))
                .map(Seat::child)
                .toList();
    }

    private void add(Someone child, StudyGroup group) {
        people.reserve(child.registerNumber());
        seats.add(new Seat(child, group, null));
    }

    private StudyGroup before(DemoGroups place, StudyGroup group) {
        if (!people.oneIn(40)) {
            return null;
        }
        return place.groups.stream()
                .filter(other -> other.level().equals(group.level()) && !other.equals(group))
                .findFirst()
                .orElse(null);
    }

    private static int birthYear(GradeLevel level) {
        return BASE_YEAR - level.age();
    }
}
