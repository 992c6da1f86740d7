package mn.esis.linking.slip;

import java.util.List;
import mn.esis.linking.model.LinkingRefusal;

/**
 * How it ended.
 *
 * @param children given names of those who came over
 * @param refusal why nothing happened, null when the accounts are joined: told in the result, so that the try stays counted
 */
public record EnteredSlip(List<String> children, LinkingRefusal refusal) {

    static EnteredSlip refused(LinkingRefusal code) {
        return new EnteredSlip(List.of(), code);
    }
}
