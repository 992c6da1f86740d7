package mn.esis.linking.model;

import java.util.UUID;
import mn.esis.identity.model.PersonName;

/** A pupil who is enrolled now, with the place where that is, and whether a court order protects the child. */
public record Learner(
        UUID pupilId,
        UUID personId,
        String parentName,
        String givenName,
        UUID schoolId,
        UUID groupId,
        String group,
        boolean isProtected) {

    /** Names as they are matched: composed, without surrounding or doubled spaces, in either case (PRODUCT, "Words"). */
    public boolean isNamed(String typedParentName, String typedGivenName) {
        return parentName.equalsIgnoreCase(PersonName.normalise(typedParentName))
                && givenName.equalsIgnoreCase(PersonName.normalise(typedGivenName));
    }
}
