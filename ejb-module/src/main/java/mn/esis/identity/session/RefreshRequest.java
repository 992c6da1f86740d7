package mn.esis.identity.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A phone renews its session. */
public record RefreshRequest(
        @NotBlank @Size(max = 200) String refreshToken,
        @Size(max = 100) String deviceId) {

    @Override
    public String toString() {
        return "RefreshRequest[…]";
    }
}
