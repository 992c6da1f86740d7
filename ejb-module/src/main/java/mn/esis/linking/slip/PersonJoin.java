package mn.esis.linking.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import mn.esis.identity.model.Account;
import mn.esis.linking.model.GuardianLink;
import mn.esis.linking.model.GuardianLinks;
import mn.esis.linking.model.Learners;
import mn.esis.linking.model.account.ParentSlips;
import mn.esis.linking.model.account.Slip;

/** Two files of the same human being: the children of a slip come over to the own one, and with the last of them the proof. */
@ApplicationScoped
class PersonJoin {

    @Inject
    private GuardianLinks links;

    @Inject
    private Learners learners;

    @Inject
    private ParentSlips slips;

    @Inject
    private ProofHandover proof;

    @Inject
    private JoinAftermath aftermath;

    @Inject
    private Clock clock;

    /** @return given names of the children who stand in the own account now */
    List<String> join(Slip slip, Account own) {
        List<UUID> covered = links.ofPerson(slip.personId()).stream()
                .map(GuardianLink::pupilId)
                .filter(slip.pupilIds()::contains)
                .toList();
        if (!slip.personId().equals(own.personId())) {
            covered.forEach(pupil -> handOver(pupil, slip, own));
            proof.staying(slip).ifPresent(aftermath::lost);
            if (proof.complete(slip, own)) {
                aftermath.proven(slip, own);
            }
        }
        List<String> children = covered.stream().map(learners::givenName).toList();
        slips.join(slip.id(), own.id(), clock.instant());
        aftermath.joined(slip, own, children);
        return children;
    }

    private void handOver(UUID pupilId, Slip slip, Account own) {
        GuardianLink link = links.getForUpdate(
                links.active(pupilId, slip.personId()).orElseThrow().id());
        links.handOver(link, own.personId(), own.id(), clock.instant());
        aftermath.moved(link, slip);
    }
}
