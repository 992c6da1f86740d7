package mn.esis.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mn.esis.access.Role;
import mn.esis.linking.model.GuardianLink;
import mn.esis.linking.model.GuardianPlaces;
import mn.esis.linking.model.LinkRequest;
import mn.esis.linking.model.Relationship;

/** Writes the linked children of the demo's parent, and requests in each state for the groups of its class teachers. */
@ApplicationScoped
class DemoLinks {

    private static final String REASON = "Овог нэр баримттай зөрж байна. Төрсний гэрчилгээгээ авчирч үзүүлнэ үү.";
    private static final String TEACHER = "teacher@demo.mn";
    private static final int FIRST_ASKED = 3;

    @Inject
    private EntityManager em;

    @Inject
    private DemoPersons persons;

    @Inject
    private GuardianPlaces places;

    private DemoPeople people;
    private Instant now;

    void write(DemoPupils pupils, DemoPeople inventor, Instant moment) {
        people = inventor;
        now = moment;
        link(pupils.child("Анужин", "7а"), persons.personOf("parent@demo.mn"), null);
        link(pupils.child("Билгүүн", "2а"), persons.personOf("parent@demo.mn"), null);
        List<Someone> group = pupils.inGroup("5а");
        ask(group.get(FIRST_ASKED), 26, false);
        ask(group.get(FIRST_ASKED + 1), 5, false);
        ask(group.get(FIRST_ASKED + 2), 3, true);
        ask(group.get(FIRST_ASKED + 2), 2, true);
        UUID teacher = persons.accountOf(TEACHER);
        ask(group.get(FIRST_ASKED + 3), 70, false).deny(teacher, Role.CLASS_TEACHER.name(), REASON, hoursAgo(40));
        LinkRequest approved = ask(group.get(FIRST_ASKED + 4), 90, false);
        approved.approve(teacher, Role.CLASS_TEACHER.name(), hoursAgo(80));
        em.flush();
        link(group.get(FIRST_ASKED + 4), approved.personId(), approved.id());
        ask(group.get(FIRST_ASKED + 5), 50, false).withdraw(hoursAgo(49));
        ask(group.get(FIRST_ASKED + 6), 1500, false).expire(hoursAgo(20));
        ask(pupils.inGroup("5б").get(FIRST_ASKED), 8, false);
        em.flush();
    }

    private LinkRequest ask(Someone child, long hours, boolean contested) {
        DemoPersons.Registered asker = persons.registerAnother(people.adult(DemoPlaces.CAPITAL), now);
        LinkRequest request = new LinkRequest(
                persons.pupilOf(child),
                asker.accountId(),
                asker.personId(),
                Relationship.MOTHER,
                false,
                contested,
                hoursAgo(hours));
        em.persist(request);
        em.flush();
        return request;
    }

    private void link(Someone child, UUID guardian, UUID requestId) {
        UUID pupil = persons.pupilOf(child);
        int slot = places.free(pupil, 1, now).orElseThrow();
        em.persist(new GuardianLink(
                pupil,
                slot,
                guardian,
                Relationship.FATHER,
                requestId,
                persons.accountOf(TEACHER),
                Role.CLASS_TEACHER.name(),
                now));
        em.flush();
    }

    private Instant hoursAgo(long hours) {
        return now.minus(Duration.ofHours(hours));
    }
}
