package mn.esis.linking.account;

import java.time.LocalDate;
import java.util.List;

/**
 * What is handed over on paper, seen this once: of the secret only a hash and a keyed fingerprint are kept.
 *
 * @param validUntil the day on which it ends, at the school
 * @param userName null when the parent gets in with an account of her own: then the secret only joins
 */
public record ParentSlip(
        String school,
        String parentName,
        String givenName,
        String userName,
        String secret,
        LocalDate validUntil,
        String address,
        List<ChildResult> children) {

    public ParentSlip {
        children = List.copyOf(children);
    }

    public boolean opensAccount() {
        return userName != null;
    }

    @Override
    public String toString() {
        return "ParentSlip[…]";
    }
}
