package mn.esis.identity.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.Accounts;
import mn.esis.identity.model.Contact;
import mn.esis.identity.model.OneTimeCodes;
import mn.esis.identity.model.Person;
import mn.esis.identity.model.PersonName;
import mn.esis.identity.model.Persons;
import mn.esis.identity.model.RegisterNumber;
import mn.esis.shared.model.FieldCipher;

/** What was typed at registration, kept until the code comes back, and then made a person with an account. */
@ApplicationScoped
class RegistrationFile {

    private static final String FIELD = "registration.register_number";

    @Inject
    private EntityManager em;

    @Inject
    private FieldCipher cipher;

    @Inject
    private Persons persons;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    void keep(OneTimeCodes.Fresh code, Contact contact, RequestRegistration typed, String noticeVersion) {
        String number = RegisterNumber.of(typed.registerNumber()).value();
        em.createNativeQuery("insert into registration (id, contact, channel, language, parent_name, given_name,"
                        + " register_number, privacy_notice_version, created_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, code.id())
                .setParameter(2, contact.value())
                .setParameter(3, contact.channel().name())
                .setParameter(4, typed.locale())
                .setParameter(5, PersonName.normalise(typed.parentName()))
                .setParameter(6, PersonName.normalise(typed.givenName()))
                .setParameter(7, cipher.seal(FIELD, code.id(), number))
                .setParameter(8, noticeVersion)
                .setParameter(9, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    Account open(UUID id, String passwordHash) {
        Object[] typed = (Object[]) em.createNativeQuery("select contact, language, parent_name, given_name,"
                        + " register_number, privacy_notice_version from registration where id = ?1")
                .setParameter(1, id)
                .getSingleResult();
        RegisterNumber number = new RegisterNumber(cipher.open(FIELD, id, (byte[]) typed[4]));
        Person person = new Person(
                null, (String) typed[2], (String) typed[3], number.sex(), number.birthDate(), clock.instant());
        persons.add(person);
        persons.declare(person, number);
        Account account = new Account(
                person.id(),
                Contact.parse((String) typed[0]).orElseThrow(),
                (String) typed[1],
                passwordHash,
                clock.instant());
        account.acceptsPrivacyNotice((String) typed[5], clock.instant());
        accounts.add(account);
        em.createNativeQuery("update registration set account_id = ?1 where id = ?2")
                .setParameter(1, account.id())
                .setParameter(2, id)
                .executeUpdate();
        return account;
    }
}
