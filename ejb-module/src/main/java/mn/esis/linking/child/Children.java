package mn.esis.linking.child;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.access.Role;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.linking.guardian.LinkEnd;
import mn.esis.linking.model.GuardianLinks;
import mn.esis.linking.model.child.ChildRow;
import mn.esis.linking.model.child.ChildrenQuery;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;

/** The own children, and leaving one of them. */
@Stateless
public class Children {

    @Inject
    private AccessPolicy access;

    @Inject
    private ChildrenQuery query;

    @Inject
    private GuardianLinks links;

    @Inject
    private LinkEnd end;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentCaller caller;

    /** Those with whom the caller is linked now, the eldest first; at most 100. */
    @Allowed
    public List<ChildRow> list() {
        List<ChildRow> children = query.of(caller.get().personId());
        if (!children.isEmpty()) {
            List<UUID> shown = children.stream().map(ChildRow::id).toList();
            audit.listed("CHILDREN_LISTED", ObjectType.PUPIL, null, Role.PARENT.name(), null, shown);
        }
        return children;
    }

    @Allowed(Right.CHILD_SEE)
    public ChildView get(UUID pupilId) {
        access.require(Right.CHILD_SEE, On.child(pupilId));
        ChildRow child = query.one(caller.get().personId(), pupilId).orElseThrow(Children::gone);
        audit.looked("CHILD_SEEN", ObjectType.PUPIL, pupilId, child.schoolId(), Role.PARENT.name());
        return new ChildView(child, query.schoolPeople(child.schoolId()));
    }

    /** Ends the own link. Coming back needs a new request. */
    @Allowed(Right.CHILD_SEE)
    public void leave(UUID pupilId) {
        access.require(Right.CHILD_SEE, On.child(pupilId));
        UUID linkId = links.active(pupilId, caller.get().personId())
                .orElseThrow(Children::gone)
                .id();
        end.byGuardian(links.getForUpdate(linkId));
    }

    /** Ended between the question whether the caller may and the answer. */
    private static Refusal gone() {
        return Refusal.of(SharedRefusal.NOT_FOUND);
    }
}
