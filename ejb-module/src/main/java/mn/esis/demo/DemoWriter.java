package mn.esis.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mn.esis.access.Role;
import mn.esis.demo.DemoPupils.Seat;
import mn.esis.demo.DemoStaff.Post;
import mn.esis.org.model.Organization;
import mn.esis.org.model.RoleAssignment;
import mn.esis.org.model.StudyGroups.Place;
import mn.esis.registry.model.Enrolment;
import mn.esis.registry.model.Pupil;
import mn.esis.registry.model.StaffMember;
import mn.esis.registry.model.card.Cards;

/** Writes the demo, table by table: entities know each other by key alone, so each table is flushed before the next. */
@ApplicationScoped
class DemoWriter {

    private static final LocalDate STAFF_SINCE = LocalDate.of(2022, 8, 20);
    private static final int WEEKS_BEFORE_MOVING = 4;

    @Inject
    private EntityManager em;

    @Inject
    private DemoPersons persons;

    @Inject
    private DemoLinks links;

    @Inject
    private Cards cards;

    @Inject
    private Clock clock;

    private Instant now;
    private LocalDate today;

    boolean isDatabaseEmpty() {
        return (Boolean) em.createNativeQuery("select not exists (select 1 from organization)")
                .getSingleResult();
    }

    /** Writes everything and tells how many pupils there are now. */
    int write() {
        now = clock.instant();
        DemoPlaces places = new DemoPlaces(now);
        today = places.country.today(clock);
        DemoCalendar calendar = new DemoCalendar(today, now);
        places.levels().forEach(this::flushed);
        flushed(List.of(calendar.year));
        flushed(calendar.terms());
        flushed(calendar.exceptions(places));

        DemoGroups school1 = DemoGroups.school(places.school1, calendar.year, 12, 2, List.of(), now);
        DemoGroups school2 = DemoGroups.school(places.school2, calendar.year, 9, 2, List.of(3, 4, 6, 7), now);
        DemoGroups school3 = DemoGroups.school(places.school3, calendar.year, 12, 1, List.of(), now);
        DemoGroups kindergarten = DemoGroups.kindergarten(places.kindergarten, calendar.year, now);
        for (DemoGroups all : List.of(school1, school2, school3, kindergarten)) {
            flushed(all.shifts);
            flushed(all.groups);
        }

        DemoPeople people = new DemoPeople();
        DemoPupils pupils = new DemoPupils(people);
        pupils.addNamed(school1);
        pupils.fill(school1, DemoPlaces.CAPITAL, 22, 27);
        pupils.fill(school2, DemoPlaces.CAPITAL, 22, 27);
        pupils.fill(school3, DemoPlaces.WEST, 18, 24);
        pupils.fill(kindergarten, DemoPlaces.CAPITAL, 18, 22);
        DemoStaff staff = new DemoStaff(people);
        staff.school1(school1);
        staff.school2(school2);
        staff.school3(school3);
        staff.kindergarten(kindergarten);
        staff.offices(places);

        persons.write(pupils, staff, people, now);
        enrol(pupils.seats, calendar);
        for (Organization school : List.of(places.school1, places.school2, places.school3)) {
            cards.issueMissing(school.id(), null, null);
        }
        employ(staff.posts, calendar);
        links.write(pupils, people, now);
        em.clear();
        return pupils.seats.size();
    }

    private void enrol(List<Seat> seats, DemoCalendar calendar) {
        List<Pupil> pupils = seats.stream()
                .map(seat -> new Pupil(persons.idOf(seat.child()), now))
                .toList();
        flushed(pupils);
        LocalDate first = calendar.year.firstDay();
        LocalDate moved = first.plusWeeks(WEEKS_BEFORE_MOVING);
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            boolean hasMoved = seat.before() != null && moved.isBefore(today);
            Enrolment enrolment = Enrolment.begin(
                    pupils.get(i),
                    new Place(hasMoved ? seat.before() : seat.group(), calendar.year, DemoPlaces.ULAANBAATAR, today),
                    first,
                    seat.group().level().level() == 1 ? Enrolment.Start.NEW : Enrolment.Start.PROMOTION,
                    now);
            em.persist(enrolment);
            if (hasMoved) {
                em.persist(enrolment.moveTo(
                        new Place(seat.group(), calendar.year, DemoPlaces.ULAANBAATAR, today), moved, now));
            }
        }
        em.flush();
    }

    private void employ(List<Post> posts, DemoCalendar calendar) {
        for (Post post : posts) {
            em.persist(new StaffMember(
                    persons.idOf(post.person()), post.place().id(), post.number(), post.position(), STAFF_SINCE, now));
            if (post.role() != null) {
                em.persist(assignment(post, post.role(), post.place()));
            }
            if (post.classTeacherOf() != null) {
                em.persist(RoleAssignment.classTeacher(
                        persons.idOf(post.person()), post.classTeacherOf(), calendar.year.firstDay(), now));
            }
        }
        em.flush();
    }

    private RoleAssignment assignment(Post post, Role role, Organization place) {
        return RoleAssignment.grant(persons.idOf(post.person()), role.name(), place.id(), STAFF_SINCE, now);
    }

    private void flushed(List<?> entities) {
        entities.forEach(em::persist);
        em.flush();
    }
}
