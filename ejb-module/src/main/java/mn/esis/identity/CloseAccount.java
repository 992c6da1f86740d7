package mn.esis.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The owner ends the account; the password proves it. */
public record CloseAccount(@NotNull @Size(max = 1000) String password) {

    @Override
    public String toString() {
        return "CloseAccount[…]";
    }
}
