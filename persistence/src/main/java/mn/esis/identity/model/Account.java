package mn.esis.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import mn.esis.shared.model.Aggregate;
import mn.esis.shared.model.Uuid7;

/** The door by which a person enters. One person may have several (school-made ones are joined later). */
@Entity
@Table(name = "account")
public class Account extends Aggregate {

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private AccountStatus status = AccountStatus.ACTIVE;

    @Column(name = "user_name")
    private String userName;

    private String email;

    private String phone;

    private String language;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "secret_expires_at")
    private Instant secretExpiresAt;

    @Column(name = "privacy_notice_version")
    private String privacyNoticeVersion;

    @Column(name = "privacy_accepted_at")
    private Instant privacyAcceptedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Account() {}

    private Account(UUID id) {
        super(id);
    }

    /** An account whose owner has proven the contact and chosen a password. */
    public Account(UUID personId, Contact contact, String language, String passwordHash, Instant now) {
        super(Uuid7.next());
        this.personId = personId;
        this.userName = "u" + id().toString().replace("-", "").substring(16).toLowerCase(Locale.ROOT);
        this.email = contact.channel() == Contact.Channel.EMAIL ? contact.value() : null;
        this.phone = contact.channel() == Contact.Channel.SMS ? contact.value() : null;
        this.language = language;
        this.passwordHash = passwordHash;
        this.createdAt = now;
    }

    /** An account without a contact, opened for somebody by an organisation; it has no password until a secret is given. */
    public static Account madeFor(UUID personId, String userName, String language, Instant now) {
        Account account = new Account(Uuid7.next());
        account.personId = personId;
        account.userName = userName;
        account.language = language;
        account.createdAt = now;
        return account;
    }

    public void acceptsPrivacyNotice(String version, Instant now) {
        privacyNoticeVersion = version;
        privacyAcceptedAt = now;
    }

    public void choosesPassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
        secretExpiresAt = null;
    }

    /** A secret that opens the account once more: whoever enters it must choose a password before anything else. */
    public void receivesSecret(String hash, Instant expiresAt) {
        passwordHash = hash;
        mustChangePassword = true;
        secretExpiresAt = expiresAt;
    }

    public void speaks(String newLanguage) {
        language = newLanguage;
    }

    public void isReachedAt(String newEmail) {
        email = newEmail;
    }

    public void close(Instant now) {
        status = AccountStatus.CLOSED;
        closedAt = now;
        passwordHash = null;
        mustChangePassword = false;
        secretExpiresAt = null;
    }

    /** Whether the owner can recover the password alone: codes travel by e-mail, and by no other way yet. */
    public boolean isRecoverable() {
        return email != null;
    }

    public boolean canBeOpened(Instant now) {
        return status == AccountStatus.ACTIVE && (secretExpiresAt == null || secretExpiresAt.isAfter(now));
    }

    public UUID personId() {
        return personId;
    }

    public AccountStatus status() {
        return status;
    }

    public String userName() {
        return userName;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    public String language() {
        return language;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    /** Until when the one-time secret opens the account, null when there is none. */
    public Instant secretExpiresAt() {
        return secretExpiresAt;
    }

    public String privacyNoticeVersion() {
        return privacyNoticeVersion;
    }

    public Instant privacyAcceptedAt() {
        return privacyAcceptedAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
