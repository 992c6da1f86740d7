package mn.esis.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The old password and the new one. */
public record ChangePassword(
        @NotNull @Size(max = 1000) String currentPassword,
        @NotNull @Size(max = 1000) String newPassword) {

    @Override
    public String toString() {
        return "ChangePassword[…]";
    }
}
