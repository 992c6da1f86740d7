package mn.esis.org;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mn.esis.access.Right;
import mn.esis.access.Role;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.identity.model.Accounts;
import mn.esis.identity.secret.DirectorMail;
import mn.esis.notification.Notice;
import mn.esis.notification.Outbox;
import mn.esis.org.model.Organization;
import mn.esis.org.model.RoleAssignment;
import mn.esis.org.model.StudyGroup;
import mn.esis.shared.Texts;

/**
 * What follows when a role is given or taken: the trace, news to whoever holds it now, and to the directors when it opens
 * files of persons. Who has no account learns of it at school.
 */
@ApplicationScoped
public class RoleNews {

    @Inject
    private AuditTrail audit;

    @Inject
    private Accounts accounts;

    @Inject
    private DirectorMail directors;

    @Inject
    private Outbox outbox;

    @Inject
    private Texts texts;

    public void granted(RoleAssignment given, Organization organization) {
        if (Right.opensFiles(Role.valueOf(given.role()))) {
            directors.roleGranted(organization.id(), given.personId(), text(given));
        }
        tell("org.mail.roleGiven", given, organization, Map.of());
        audit.changed(
                "ROLE_GRANTED",
                ObjectType.ROLE_ASSIGNMENT,
                given.id(),
                organization.id(),
                Map.of("role", given.role(), "personId", given.personId(), "from", given.validFrom()),
                null);
    }

    public void ended(RoleAssignment taken) {
        audit.changed(
                "ROLE_ENDED",
                ObjectType.ROLE_ASSIGNMENT,
                taken.id(),
                taken.organizationId(),
                Map.of("role", taken.role(), "personId", taken.personId()),
                null);
    }

    /** @param now null when the group has no class teacher any more */
    public void classTeacher(
            StudyGroup group, Organization school, Optional<RoleAssignment> before, RoleAssignment now) {
        if (now != null) {
            tell("org.mail.classTeacher", now, school, Map.of("group", group.name()));
        }
        Map<String, Object> changes = new HashMap<>();
        changes.put("before", before.map(RoleAssignment::personId).orElse(null));
        changes.put("personId", now == null ? null : now.personId());
        audit.changed("CLASS_TEACHER_APPOINTED", ObjectType.STUDY_GROUP, group.id(), school.id(), changes, null);
    }

    private void tell(String kind, RoleAssignment given, Organization organization, Map<String, String> more) {
        accounts.ofPerson(given.personId()).ifPresent(account -> {
            String language = account.language();
            Map<String, String> values = new HashMap<>(more);
            values.put("role", texts.text(language, text(given)));
            values.put("organization", organization.name());
            values.put("day", texts.day(language, given.validFrom()));
            outbox.add(Notice.news(kind, account.email(), language, account.id(), values));
        });
    }

    private static String text(RoleAssignment given) {
        return "org.role." + given.role();
    }
}
