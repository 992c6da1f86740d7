package mn.esis.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import mn.esis.shared.model.TextFile;

/** All accounts. */
@ApplicationScoped
public class Accounts {

    private static final String DIRECTORS = TextFile.read(Accounts.class, "director-accounts.sql");

    @Inject
    private EntityManager em;

    public void add(Account account) {
        em.persist(account);
        em.flush();
    }

    public Account get(UUID id) {
        return em.find(Account.class, id);
    }

    /** The account, held against concurrent change until the end of the transaction. */
    public Account getForUpdate(UUID id) {
        return em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The oldest open account of a person. The person is held until the end of the transaction, so that only one is made. */
    public Optional<Account> openOf(UUID personId) {
        em.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
        return em.createQuery(
                        "select a.id from Account a where a.personId = ?1 and a.status = ?2 order by a.createdAt",
                        UUID.class)
                .setParameter(1, personId)
                .setParameter(2, AccountStatus.ACTIVE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::getForUpdate);
    }

    /** The oldest open account of a person, only to be read. */
    public Optional<Account> ofPerson(UUID personId) {
        return em.createQuery(
                        "select a from Account a where a.personId = ?1 and a.status = ?2 order by a.createdAt",
                        Account.class)
                .setParameter(1, personId)
                .setParameter(2, AccountStatus.ACTIVE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The open accounts of those who direct the organisation today. */
    public List<Account> ofDirectors(UUID organizationId) {
        List<?> ids =
                em.createNativeQuery(DIRECTORS).setParameter(1, organizationId).getResultList();
        return ids.stream().map(id -> get((UUID) id)).toList();
    }

    /** The same password under today's parameters, unless it has been changed meanwhile. */
    public void rehash(UUID id, String oldHash, String newHash) {
        em.createNativeQuery("update account set password_hash = ?3, version = version + 1"
                        + " where id = ?1 and password_hash = ?2")
                .setParameter(1, id)
                .setParameter(2, oldHash)
                .setParameter(3, newHash)
                .executeUpdate();
    }

    /** By e-mail address, phone number or user name. */
    public Optional<Account> byLogin(String login) {
        String text = login == null ? "" : login.strip();
        return Contact.parse(text).map(this::byContact).orElseGet(() -> byUserName(text.toLowerCase(Locale.ROOT)));
    }

    public Optional<Account> byContact(Contact contact) {
        String column = contact.channel() == Contact.Channel.EMAIL ? "email" : "phone";
        return first("select a from Account a where a." + column + " = ?1 and a.status <> ?2", contact.value());
    }

    private Optional<Account> byUserName(String userName) {
        return first("select a from Account a where a.userName = ?1 and a.status <> ?2", userName);
    }

    private Optional<Account> first(String query, String value) {
        List<Account> found = em.createQuery(query, Account.class)
                .setParameter(1, value)
                .setParameter(2, AccountStatus.CLOSED)
                .setMaxResults(1)
                .getResultList();
        return found.stream().findFirst();
    }
}
