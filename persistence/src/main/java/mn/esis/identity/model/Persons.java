package mn.esis.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import mn.esis.shared.model.BlindIndex;
import mn.esis.shared.model.FieldCipher;

/** All persons, with the only ways to write, open and find their numbers. */
@ApplicationScoped
public class Persons {

    private static final String NUMBER = "REGISTER_NUMBER";
    static final String DOCUMENT = "DOCUMENT";
    private static final String NUMBER_FIELD = "person.register_number";
    private static final String DOCUMENT_FIELD = "person.document_number";

    @Inject
    private EntityManager em;

    @Inject
    private FieldCipher cipher;

    @Inject
    private BlindIndex index;

    public void add(Person person) {
        em.persist(person);
    }

    public Person get(UUID id) {
        return em.find(Person.class, id);
    }

    /** The one whose number a school has verified; a number that is only claimed finds nobody. */
    public Optional<Person> verified(RegisterNumber number) {
        return verified(NUMBER, index.lookUp(NUMBER, number.value()));
    }

    public Optional<Person> verifiedByDocument(String type, String number) {
        return verified(DOCUMENT, index.lookUp(DOCUMENT, document(type, number)));
    }

    /** A claim, not a proof: not unique, and it shows nothing of whoever really bears the number. */
    public void declare(Person person, RegisterNumber number) {
        person.declares(cipher.seal(NUMBER_FIELD, person.id(), number.value()));
        em.flush();
        writeIndex(person, NUMBER, number.value(), false);
    }

    public void verify(Person person, RegisterNumber number, Instant now) {
        person.isVerifiedBySchool(cipher.seal(NUMBER_FIELD, person.id(), number.value()), now);
        em.flush();
        writeIndex(person, NUMBER, number.value(), true);
    }

    public void verifyDocument(Person person, String type, String number, Instant now) {
        person.isVerifiedBySchool(type, cipher.seal(DOCUMENT_FIELD, person.id(), number), now);
        em.flush();
        writeIndex(person, DOCUMENT, document(type, number), true);
    }

    /**
     * The numbers that a school has verified go over to another file of the same human being, with names, sex and birth date as
     * they were verified. What that file only claimed is forgotten, what it had proven stays.
     */
    public void handOver(Person from, Person to, Instant now) {
        Optional<RegisterNumber> number = registerNumber(from).map(RegisterNumber::new);
        Optional<String> document = documentNumber(from);
        String type = from.documentType();
        forget(from);
        if (to.verification() != Verification.VERIFIED) {
            forget(to);
            to.rename(from.familyName(), from.parentName(), from.givenName());
            to.correct(from.sex(), from.birthDate());
        }
        number.ifPresent(proven -> verify(to, proven, now));
        document.ifPresent(proven -> verifyDocument(to, type, proven, now));
    }

    private void forget(Person person) {
        person.losesNumbers();
        em.flush();
        em.createNativeQuery("delete from person_number_index where person_id = ?1")
                .setParameter(1, person.id())
                .executeUpdate();
    }

    public Optional<String> registerNumber(Person person) {
        return Optional.ofNullable(person.sealedRegisterNumber())
                .map(stored -> cipher.open(NUMBER_FIELD, person.id(), stored));
    }

    /** The register number of a person, of whom only the stored value was read. */
    public String opened(UUID personId, byte[] storedNumber) {
        return cipher.open(NUMBER_FIELD, personId, storedNumber);
    }

    public Optional<String> documentNumber(Person person) {
        return Optional.ofNullable(person.sealedDocumentNumber())
                .map(stored -> cipher.open(DOCUMENT_FIELD, person.id(), stored));
    }

    /** For a look-up: one fingerprint per configured key, see {@link BlindIndex#lookUp}. */
    public String fingerprint(RegisterNumber number) {
        return index.lookUp(NUMBER, number.value());
    }

    private Optional<Person> verified(String kind, String fingerprints) {
        List<?> ids = em.createNativeQuery(
                        "select distinct person_id from person_number_index where kind = ?1 and verified and value in"
                                + " (select decode(v, 'hex') from unnest(string_to_array(cast(?2 as text), ',')) v)")
                .setParameter(1, kind)
                .setParameter(2, fingerprints)
                .getResultList();
        return ids.stream().findFirst().map(id -> get((UUID) id));
    }

    private void writeIndex(Person person, String kind, String normalised, boolean verified) {
        em.createNativeQuery("delete from person_number_index where person_id = ?1 and kind = ?2")
                .setParameter(1, person.id())
                .setParameter(2, kind)
                .executeUpdate();
        index.values(kind, normalised)
                .forEach((keyId, value) -> em.createNativeQuery(
                                "insert into person_number_index (person_id, kind, key_id, value, verified)"
                                        + " values (?1, ?2, ?3, ?4, ?5)")
                        .setParameter(1, person.id())
                        .setParameter(2, kind)
                        .setParameter(3, keyId)
                        .setParameter(4, value)
                        .setParameter(5, verified)
                        .executeUpdate());
    }

    static String document(String type, String number) {
        return type + '/' + number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
