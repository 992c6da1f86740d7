package mn.esis.identity.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import mn.esis.shared.AnonymousCommand;

/**
 * Somebody new asks for an account.
 *
 * @param contact e-mail address or Mongolian mobile number
 * @param privacyNoticeVersion the notice that was shown, null for the present one
 */
public record RequestRegistration(
        @NotBlank @Size(max = 1000) String contact,
        @NotNull @Pattern(regexp = "mn|kk|ru|en") String locale,
        @NotBlank @Size(max = 1000) String parentName,
        @NotBlank @Size(max = 1000) String givenName,
        @NotBlank @Size(max = 1000) String registerNumber,
        @Size(max = 20) String privacyNoticeVersion)
        implements AnonymousCommand {

    @Override
    public String idempotencyScope() {
        return "registration/" + contact;
    }
}
