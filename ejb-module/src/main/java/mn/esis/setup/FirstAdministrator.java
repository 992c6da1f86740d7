package mn.esis.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import mn.esis.access.Role;
import mn.esis.identity.model.Person;
import mn.esis.identity.model.PersonName;
import mn.esis.identity.model.Persons;
import mn.esis.org.model.Organization;
import mn.esis.org.model.Organizations;
import mn.esis.org.model.RoleAssignment;
import mn.esis.org.model.RoleAssignments;
import mn.esis.registry.model.StaffMember;
import mn.esis.registry.model.StaffMembers;

/** The country and its first administrator, who takes on everybody else; part of the transaction of the start. */
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
    private FirstAccount account;

    @Inject
    private Clock clock;

    /** @param name parent's name and given name, as in the document */
    @ActivateRequestContext
    public void make(String name, Path file) {
        Instant now = clock.instant();
        Organization country =
                new Organization(null, Organization.Kind.COUNTRY, "MN", "Боловсролын яам", CAPITAL, List.of("mn"), now);
        organizations.add(country);
        Person person = person(name, now);
        persons.add(person);
        LocalDate today = country.today(clock);
        staff.add(new StaffMember(person.id(), country.id(), "1", StaffMember.Position.SPECIALIST, today, now));
        roles.add(RoleAssignment.grant(person.id(), Role.SYSTEM_ADMIN.name(), country.id(), today, now));
        account.open(person.id(), country.id(), file);
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
}
