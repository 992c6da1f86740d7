package mn.esis.linking.guardian;

import java.util.List;
import java.util.UUID;
import mn.esis.linking.model.GuardianRow;
import mn.esis.linking.model.PlaceRow;

/**
 * The guardians of a pupil, now and before.
 *
 * @param guardiansPerPupil how many places every pupil has
 * @param places opened by the school for this pupil alone
 * @param protection the order of a court that holds now, null for none
 */
public record GuardiansView(
        UUID pupilId,
        String parentName,
        String givenName,
        String group,
        List<GuardianRow> items,
        int guardiansPerPupil,
        List<PlaceRow> places,
        ProtectionView protection) {

    public GuardiansView {
        items = List.copyOf(items);
        places = List.copyOf(places);
    }
}
