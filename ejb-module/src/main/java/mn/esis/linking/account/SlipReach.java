package mn.esis.linking.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.linking.model.GuardianLink;
import mn.esis.linking.model.GuardianLinks;
import mn.esis.linking.model.account.ParentSlips;

/**
 * What a slip may bring over: whoever hands it over has seen the secret, so it opens no child whom that person does not reach.
 */
@ApplicationScoped
class SlipReach {

    @Inject
    private GuardianLinks links;

    @Inject
    private ParentSlips slips;

    @Inject
    private AccessPolicy access;

    /**
     * What the caller reaches of a parent.
     *
     * @param pupils the parent's children whom the caller reaches
     * @param all whether the account opens nothing but them
     */
    record Reach(List<UUID> pupils, boolean all) {}

    Reach of(UUID personId) {
        List<UUID> children =
                links.ofPerson(personId).stream().map(GuardianLink::pupilId).toList();
        List<UUID> pupils = children.stream()
                .filter(pupil -> access.allows(Right.PARENT_ACCOUNTS_KEEP, On.pupil(pupil)))
                .toList();
        return new Reach(pupils, pupils.size() == children.size() && slips.isOnlyGuardian(personId));
    }
}
