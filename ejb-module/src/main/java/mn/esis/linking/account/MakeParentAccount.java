package mn.esis.linking.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import mn.esis.linking.model.Relationship;

/**
 * A parent gets into an account, with all her children of the school.
 *
 * @param language of the slip, and of a new account
 * @param passwordLost the parent cannot get into the account made before: its password is void from now on
 */
public record MakeParentAccount(
        @NotEmpty @Size(max = 20) List<@NotNull UUID> pupilIds,
        @NotNull @Valid ParentDetails parent,
        @NotNull Relationship relationship,
        @NotNull @Pattern(regexp = "mn|kk|ru|en") String language,
        boolean passwordLost) {

    public MakeParentAccount {
        pupilIds = pupilIds == null ? List.of() : List.copyOf(pupilIds);
    }
}
