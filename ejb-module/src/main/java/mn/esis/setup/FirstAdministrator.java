package mn.esis.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import mn.esis.access.Role;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.identity.PasswordHasher;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.Accounts;
import mn.esis.identity.model.Person;
import mn.esis.identity.model.PersonName;
import mn.esis.identity.model.Persons;
import mn.esis.identity.secret.ReadableSecret;
import mn.esis.org.model.Organization;
import mn.esis.org.model.Organizations;
import mn.esis.org.model.RoleAssignment;
import mn.esis.org.model.RoleAssignments;
import mn.esis.registry.model.StaffMember;
import mn.esis.registry.model.StaffMembers;
import mn.esis.shared.Caller;
import mn.esis.shared.CurrentCaller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The country and its first administrator, who takes on everybody else. The one-time secret goes into a file that only the
 * server's user reads; the database keeps its hash, the log nothing of it. Part of the transaction of the start: without the
 * file nothing is written.
 */
@ApplicationScoped
public class FirstAdministrator {

    private static final ZoneId CAPITAL = ZoneId.of("Asia/Ulaanbaatar");

    @Inject
    private Organizations organizations;

    @Inject
    private Persons persons;

    @Inject
    private StaffMembers staff;

    @Inject
    private RoleAssignments roles;

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "esis.secret-days", defaultValue = "14")
    private int days;

    @Inject
    @ConfigProperty(name = "esis.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    /** @param name parent's name and given name, as in the document */
    @ActivateRequestContext
    public void make(String name, Path file) {
        caller.set(Caller.system("first start"));
        Instant now = clock.instant();
        Organization country =
                new Organization(null, Organization.Kind.COUNTRY, "MN", "Боловсролын яам", CAPITAL, List.of("mn"), now);
        organizations.add(country);
        Person person = person(name, now);
        persons.add(person);
        LocalDate today = country.today(clock);
        staff.add(new StaffMember(person.id(), country.id(), "1", StaffMember.Position.SPECIALIST, today, now));
        roles.add(RoleAssignment.grant(person.id(), Role.SYSTEM_ADMIN.name(), country.id(), today, now));
        Account account = Account.madeFor(person.id(), ReadableSecret.userName(), "mn", now);
        String secret = ReadableSecret.secret();
        account.receivesSecret(hasher.hash(secret), now.plus(Duration.ofDays(days)));
        accounts.add(account);
        audit.changed("FIRST_ADMINISTRATOR_MADE", ObjectType.ACCOUNT, account.id(), country.id(), Map.of(), null);
        handOver(account, secret, file);
    }

    private static Person person(String name, Instant now) {
        int last = name.strip().lastIndexOf(' ');
        if (last < 0
                || PersonName.violation("name", name.strip().substring(0, last)).isPresent()
                || PersonName.violation("name", name.strip().substring(last + 1))
                        .isPresent()) {
            throw new IllegalStateException("OpenESIS does not start: esis.first-admin.name is not a parent's name and"
                    + " a given name in Cyrillic letters: set it like Дорж Болормаа");
        }
        return new Person(null, name.strip().substring(0, last), name.strip().substring(last + 1), null, null, now);
    }

    private void handOver(Account account, String secret, Path file) {
        String text = """
                OpenESIS: the first administrator. Read this, then delete it.

                address            %s/identity/light/sign-in
                user name          %s
                one-time password  %s
                valid until        %s
                """.formatted(baseUrl, account.userName(), secret, account.secretExpiresAt());
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "OpenESIS does not start: esis.first-admin.file cannot be written: name a file in a folder of the"
                            + " server's user",
                    e);
        }
    }
}
