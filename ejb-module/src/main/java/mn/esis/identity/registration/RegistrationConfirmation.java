package mn.esis.identity.registration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import mn.esis.identity.CredentialGuard;
import mn.esis.identity.ProvenCode;
import mn.esis.identity.model.OneTimeCodes;
import mn.esis.shared.Open;

/** The code comes back with a password: the account is there (seed 000, 5.1, 5–6). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegistrationConfirmation {

    @Inject
    private CredentialGuard guard;

    @Inject
    private CodeConfirmations confirmations;

    @Open("the second thing a parent does")
    public AccountCreated confirm(UUID id, ConfirmCode command) {
        guard.requireStrong("password", command.password());
        ProvenCode code = guard.code(OneTimeCodes.Purpose.REGISTRATION, id, command.code());
        return confirmations.openAccount(
                code, code.isSpent() ? null : guard.newPassword("password", command.password()));
    }
}
