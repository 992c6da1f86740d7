package mn.esis.linking.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import mn.esis.linking.LinkKeeper;
import mn.esis.linking.model.GuardianLinks;
import mn.esis.linking.model.GuardianPlaces;
import mn.esis.linking.model.Learner;
import mn.esis.linking.model.Learners;
import mn.esis.linking.model.Protections;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;

/** Puts together what is known of the guardians of one pupil. */
@ApplicationScoped
class PupilGuardians {

    @Inject
    private Learners learners;

    @Inject
    private GuardianLinks links;

    @Inject
    private GuardianPlaces places;

    @Inject
    private Protections protections;

    @Inject
    private LinkKeeper keeper;

    GuardiansView view(UUID pupilId) {
        Learner child = learners.byId(pupilId).orElseThrow(() -> Refusal.of(SharedRefusal.NOT_FOUND));
        return new GuardiansView(
                pupilId,
                child.parentName(),
                child.givenName(),
                child.group(),
                links.rows(pupilId),
                keeper.guardiansPerPupil(),
                places.opened(pupilId),
                protections.of(pupilId).map(ProtectionView::of).orElse(null));
    }
}
