package mn.esis.identity.session;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import mn.esis.identity.CredentialGuard;
import mn.esis.identity.model.SessionKind;
import mn.esis.shared.Open;

/** Signing in by e-mail address, phone number or user name (seed 000, 5.2). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

    @Inject
    private CredentialGuard guard;

    @Inject
    private SessionDoor door;

    /**
     * What somebody typed.
     *
     * @param deviceId what the phone or browser was given to be known again by, fixed for a family of tokens; null for none
     * @param deviceName what the browser or app calls itself
     */
    public record Attempt(
            @NotBlank @Size(max = 1000) String login,
            @NotNull @Size(max = 1000) String password,
            @Size(max = 100) String deviceId,
            @Size(max = 300) String deviceName) {

        @Override
        public String toString() {
            return "Attempt[…]";
        }
    }

    @Open("the door itself")
    public OpenedSession open(Attempt attempt, SessionKind kind) {
        return door.open(guard.signIn(attempt.login(), attempt.password(), attempt.deviceId()), attempt, kind);
    }
}
