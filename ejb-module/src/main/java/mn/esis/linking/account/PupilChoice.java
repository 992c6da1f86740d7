package mn.esis.linking.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.CallerGrants;
import mn.esis.access.Grant;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.linking.model.account.NamedPupil;
import mn.esis.linking.model.account.NamedPupils;

/** Whose parent it is: pupils whom the caller reaches, by name and group alone, which is all that an administrator may know. */
@Stateless
public class PupilChoice {

    /** So many are found at most. */
    public static final int SHOWN = 20;

    @Inject
    private AccessPolicy access;

    @Inject
    private CallerGrants grants;

    @Inject
    private NamedPupils pupils;

    @Inject
    private AuditTrail audit;

    /** @throws Refusal NOT_FOUND when one of them is out of reach */
    @Allowed(Right.PARENT_ACCOUNTS_KEEP)
    public List<NamedPupil> chosen(List<UUID> pupilIds) {
        for (UUID pupilId : pupilIds) {
            access.require(Right.PARENT_ACCOUNTS_KEEP, On.pupil(pupilId));
        }
        return pupilIds.isEmpty() ? List.of() : shown(null, pupilIds);
    }

    /**
     * Found by the grants themselves, so each of them is in scope.
     *
     * @param name part of a name; without one nobody is found
     */
    @Allowed(Right.PARENT_ACCOUNTS_KEEP)
    public List<NamedPupil> find(String name) {
        return name == null || name.isBlank() ? List.of() : shown(name, null);
    }

    private List<NamedPupil> shown(String name, List<UUID> pupilIds) {
        List<Grant> by = grants.giving(Right.PARENT_ACCOUNTS_KEEP);
        List<NamedPupil> found = pupils.find(
                by.stream()
                        .filter(grant -> grant.groupId() == null)
                        .map(Grant::organizationId)
                        .toList(),
                by.stream().map(Grant::groupId).filter(Objects::nonNull).toList(),
                name,
                pupilIds,
                SHOWN);
        audit.listed(
                "PUPILS_CHOSEN",
                ObjectType.PUPIL,
                by.get(0).organizationId(),
                by.get(0).role().name(),
                "name=" + name,
                found.stream().map(NamedPupil::id).toList());
        return found;
    }
}
