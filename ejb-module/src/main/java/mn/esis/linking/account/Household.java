package mn.esis.linking.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mn.esis.access.AccessPolicy;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.linking.model.GuardianLink;
import mn.esis.linking.model.GuardianLinks;
import mn.esis.linking.model.Learner;
import mn.esis.linking.model.LinkingRefusal;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;

/**
 * Nobody links by the school's word what concerns the own family: as far as it is known, which is who is guardian of whom.
 */
@ApplicationScoped
class Household {

    @Inject
    private AccessPolicy access;

    @Inject
    private GuardianLinks links;

    @Inject
    private CurrentCaller caller;

    /** @throws Refusal OWN_HOUSEHOLD, PARENT_INVALID when the number is that of one of the children */
    void require(UUID parentId, List<Learner> children) {
        if (children.stream().anyMatch(child -> child.personId().equals(parentId))) {
            throw Refusal.at(LinkingRefusal.PARENT_INVALID, Violation.of("registerNumber", "NUMBER_OF_THE_CHILD"));
        }
        if (isOwn(parentId, children)) {
            throw access.refuse(
                    Right.PARENT_ACCOUNTS_KEEP, On.pupil(children.get(0).pupilId()), LinkingRefusal.OWN_HOUSEHOLD);
        }
    }

    private boolean isOwn(UUID parentId, List<Learner> children) {
        UUID own = caller.get().personId();
        Set<UUID> ownChildren = pupils(own);
        return parentId.equals(own)
                || children.stream()
                        .anyMatch(child -> child.personId().equals(own) || ownChildren.contains(child.pupilId()))
                || pupils(parentId).stream().anyMatch(ownChildren::contains);
    }

    private Set<UUID> pupils(UUID guardianId) {
        return links.ofPerson(guardianId).stream().map(GuardianLink::pupilId).collect(Collectors.toSet());
    }
}
