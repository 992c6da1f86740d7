package mn.esis.linking.slip;

import java.util.List;

/**
 * What a slip has brought.
 *
 * @param children given names of the children who stand in the account by it
 */
public record JoinedSlip(List<String> children) {

    public JoinedSlip {
        children = List.copyOf(children);
    }
}
