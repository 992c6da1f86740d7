package mn.esis.linking.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.Grant;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.access.Role;
import mn.esis.linking.decision.DecideLinkRequest.Decision;
import mn.esis.linking.model.Learner;
import mn.esis.linking.model.Learners;
import mn.esis.linking.model.LinkRequest;
import mn.esis.linking.model.LinkRequests;
import mn.esis.linking.model.LinkingRefusal;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import mn.esis.shared.model.Violation;

/**
 * Whoever leads the pupil's group at this moment lets a guardian in or not (seed 000, 5.4); the manager may in her stead. The pupil
 * is kept in the group meanwhile.
 */
@Stateless
public class LinkDecisions {

    @Inject
    private LinkRequests requests;

    @Inject
    private Learners learners;

    @Inject
    private AccessPolicy access;

    @Inject
    private Verdict verdict;

    @Inject
    private CurrentCaller caller;

    /**
     * Decided once; the same again changes nothing.
     *
     * @throws Refusal NOT_FOUND, ALREADY_DECIDED, OWN_REQUEST, REASON_REQUIRED, PUPIL_PROTECTED, LINK_ALREADY_HELD (the request
     *     stays pending), LINK_ALREADY_YOURS
     */
    @Allowed(Right.LINKS_DECIDE)
    public void decide(UUID requestId, @Valid DecideLinkRequest command) {
        LinkRequest request = requests.getForUpdate(requestId);
        Role as = deciding(request);
        if (request.status().name().equals(command.decision().name())) {
            return;
        }
        requireOpen(request);
        Learner child = learners.byId(request.pupilId()).orElseThrow(() -> Refusal.of(SharedRefusal.NOT_FOUND));
        if (command.decision() == Decision.APPROVED) {
            verdict.approve(request, child, as);
        } else {
            verdict.deny(request, child, as, reason(command));
        }
    }

    /** @throws Refusal REQUEST_CONTESTED: on a contested one, or one with rivals, whoever decides looks at it first */
    @Allowed(Right.LINKS_DECIDE)
    public void approveUncontested(UUID requestId) {
        LinkRequest request = requests.getForUpdate(requestId);
        deciding(request);
        if (request.isContested() || !requests.rivals(request).isEmpty()) {
            throw Refusal.of(LinkingRefusal.REQUEST_CONTESTED);
        }
        decide(requestId, new DecideLinkRequest(Decision.APPROVED, null));
    }

    /** The role in which the caller decides: as class teacher where that is possible. */
    private Role deciding(LinkRequest request) {
        learners.hold(request.pupilId());
        On pupil = On.pupil(request.pupilId());
        List<Grant> by = access.requireAll(Right.LINKS_DECIDE, pupil);
        if (request.personId().equals(caller.get().personId())) {
            throw access.refuse(Right.LINKS_DECIDE, pupil, LinkingRefusal.OWN_REQUEST);
        }
        return by.stream().map(Grant::role).min(Role::compareTo).orElse(Role.CLASS_TEACHER);
    }

    private static void requireOpen(LinkRequest request) {
        if (!request.isPending()) {
            throw Refusal.of(LinkingRefusal.ALREADY_DECIDED);
        }
    }

    private static String reason(DecideLinkRequest command) {
        if (command.reason() == null) {
            throw Refusal.at(LinkingRefusal.REASON_REQUIRED, Violation.of("reason", "REQUIRED"));
        }
        return command.reason();
    }
}
