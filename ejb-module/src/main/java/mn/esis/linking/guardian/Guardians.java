package mn.esis.linking.guardian;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.Grant;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.linking.model.GuardianLink;
import mn.esis.linking.model.GuardianLinks;
import mn.esis.linking.model.LinkingRefusal;

/** Who is linked with a pupil; the school may end it at once, for a reason that the guardian reads. */
@Stateless
public class Guardians {

    @Inject
    private AccessPolicy access;

    @Inject
    private GuardianLinks links;

    @Inject
    private PupilGuardians pupil;

    @Inject
    private LinkEnd end;

    @Inject
    private AuditTrail audit;

    @Allowed(Right.LINKS_SEE)
    public GuardiansView ofPupil(UUID pupilId) {
        Grant by = access.require(Right.LINKS_SEE, On.pupil(pupilId));
        GuardiansView view = pupil.view(pupilId);
        audit.looked(
                "GUARDIANS_SEEN",
                ObjectType.PUPIL,
                pupilId,
                by == null ? null : by.organizationId(),
                by == null ? null : by.role().name());
        return view;
    }

    /** Works at the guardian's next request. @throws Refusal NOT_FOUND, LINK_ENDED, OWN_REQUEST */
    @Allowed(Right.LINKS_DECIDE)
    public void revoke(UUID linkId, @Valid RevokeLink command) {
        end.byStaff(held(linkId), GuardianLink.End.REVOKED, command.reason().strip());
    }

    /** The pupil is of age, and the guardian stays. @throws Refusal NOT_FOUND, LINK_NOT_UNDER_REVIEW */
    @Allowed(Right.LINKS_DECIDE)
    public void confirm(UUID linkId) {
        GuardianLink link = held(linkId);
        end.confirm(link);
        audit.changed("LINK_CONFIRMED", ObjectType.PUPIL, link.pupilId(), null, Map.of("linkId", link.id()), null);
    }

    /** The pupil is of age, and the guardian goes. @throws Refusal NOT_FOUND, LINK_NOT_UNDER_REVIEW */
    @Allowed(Right.LINKS_DECIDE)
    public void endOfAge(UUID linkId) {
        end.ofAge(held(linkId));
    }

    private GuardianLink held(UUID linkId) {
        GuardianLink link = links.getForUpdate(linkId);
        On on = On.pupil(link.pupilId());
        access.require(Right.LINKS_DECIDE, on);
        if (access.isCaller(link.personId())) {
            throw access.refuse(Right.LINKS_DECIDE, on, LinkingRefusal.OWN_REQUEST);
        }
        return link;
    }
}
