package mn.esis.linking.slip;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Somebody who is signed in enters the secret of a slip. */
public record EnterSlip(@NotBlank @Size(max = 1000) String secret) {

    @Override
    public String toString() {
        return "EnterSlip[…]";
    }
}
