package mn.esis.linking.account;

import java.util.UUID;

/** What became of one child. */
public record ChildResult(UUID pupilId, String parentName, String givenName, String group, Outcome outcome) {

    /** Whether the parent is linked with the child, and if not, why. */
    public enum Outcome {
        LINKED,
        LINKED_BEFORE,
        PLACE_TAKEN,
        PROTECTED
    }

    public boolean isLinked() {
        return outcome == Outcome.LINKED || outcome == Outcome.LINKED_BEFORE;
    }
}
