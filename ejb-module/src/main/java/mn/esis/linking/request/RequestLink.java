package mn.esis.linking.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import mn.esis.linking.model.Relationship;

/**
 * A parent asks for a child: by the three fields of the register, or by the child's card.
 *
 * @param relationship what the caller is to the child
 * @param qr what the card says, null when the three fields are given
 */
public record RequestLink(
        @NotNull Relationship relationship,
        @Size(max = 1000) String registerNumber,
        @Size(max = 1000) String parentName,
        @Size(max = 1000) String givenName,
        @Size(max = 1000) String qr) {

    public boolean isByCard() {
        return qr != null && !qr.isBlank();
    }
}
