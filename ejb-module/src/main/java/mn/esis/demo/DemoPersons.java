package mn.esis.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import mn.esis.identity.PasswordHasher;
import mn.esis.identity.model.Person;
import mn.esis.identity.model.Persons;
import mn.esis.identity.model.RegisterNumber;
import mn.esis.identity.model.Sex;
import mn.esis.shared.model.Uuid7;

/** Writes the demo's persons with their verified numbers, and the accounts to sign in with. */
@ApplicationScoped
class DemoPersons {

    /** Known to everybody, which is why a production start refuses to run with these accounts. */
    private static final String PASSWORD = "demo-Esis-2026";

    @Inject
    private EntityManager em;

    @Inject
    private Persons persons;

    @Inject
    private PasswordHasher hasher;

    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, Registered> accounts = new HashMap<>();

    /** Somebody with an account. */
    record Registered(UUID accountId, UUID personId) {}

    void write(DemoPupils pupils, DemoStaff staff, DemoPeople people, Instant now) {
        pupils.seats.forEach(seat -> add(seat.child(), now));
        staff.posts.forEach(post -> add(post.person(), now));
        Someone parent = people.named("Цогт", "Ганзориг", true, 1985, DemoPlaces.CAPITAL);
        Someone parent2 = people.named("Дамба", "Отгонбаяр", true, 1988, DemoPlaces.CAPITAL);
        register(parent, now);
        register(parent2, now);

        String hash = hasher.hash(PASSWORD);
        account(parent, "parent@demo.mn", hash, now);
        account(parent2, "parent2@demo.mn", hash, now);
        account(pupils.child("Мишээл", "9а"), "pupil@demo.mn", hash, now);
        staff.posts.stream()
                .filter(post -> post.login() != null)
                .forEach(post -> account(post.person(), post.login(), hash, now));
    }

    UUID idOf(Someone someone) {
        return ids.get(someone.registerNumber());
    }

    UUID accountOf(String email) {
        return accounts.get(email).accountId();
    }

    UUID personOf(String email) {
        return accounts.get(email).personId();
    }

    UUID pupilOf(Someone child) {
        return (UUID) em.createNativeQuery("select id from pupil where person_id = ?1")
                .setParameter(1, idOf(child))
                .getSingleResult();
    }

    /** A parent whom nobody can sign in as. */
    Registered registerAnother(Someone parent, Instant now) {
        register(parent, now);
        String email = "guardian" + accounts.size() + "@demo.mn";
        account(parent, email, null, now);
        return accounts.get(email);
    }

    /** Entered by a school from a document. */
    private void add(Someone someone, Instant now) {
        persons.verify(person(someone, now), RegisterNumber.of(someone.registerNumber()), now);
    }

    /** Typed by the parent: a claim, which nobody has proved yet. */
    private void register(Someone parent, Instant now) {
        persons.declare(person(parent, now), RegisterNumber.of(parent.registerNumber()));
    }

    private Person person(Someone someone, Instant now) {
        Person person = new Person(
                someone.familyName(),
                someone.parentName(),
                someone.givenName(),
                someone.male() ? Sex.M : Sex.F,
                someone.birthDate(),
                now);
        persons.add(person);
        ids.put(someone.registerNumber(), person.id());
        return person;
    }

    private void account(Someone someone, String email, String hash, Instant now) {
        UUID accountId = Uuid7.next();
        accounts.put(email, new Registered(accountId, idOf(someone)));
        em.createNativeQuery(
                        "insert into account (id, version, person_id, status, user_name, email, language, password_hash,"
                                + " privacy_notice_version, privacy_accepted_at, created_at)"
                                + " values (?1, 1, ?2, 'ACTIVE', ?3, ?4, 'mn', ?5,"
                                + " (select max(version) from privacy_notice), ?6, ?6)")
                .setParameter(1, accountId)
                .setParameter(2, idOf(someone))
                .setParameter(3, email.substring(0, email.indexOf('@')))
                .setParameter(4, email)
                .setParameter(5, hash)
                .setParameter(6, Timestamp.from(now))
                .executeUpdate();
    }
}
