package mn.esis.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Another e-mail address for the own account; the password proves that the owner asks. */
public record RequestEmailChange(
        @NotBlank @Size(max = 1000) String email,
        @NotNull @Size(max = 1000) String password) {

    @Override
    public String toString() {
        return "RequestEmailChange[…]";
    }
}
