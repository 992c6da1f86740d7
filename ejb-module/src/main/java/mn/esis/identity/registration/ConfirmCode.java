package mn.esis.identity.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The code that came by message, and the password to be. */
public record ConfirmCode(
        @NotBlank @Size(max = 20) String code,
        @NotNull @Size(max = 1000) String password) {

    @Override
    public String toString() {
        return "ConfirmCode[…]";
    }
}
