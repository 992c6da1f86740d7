package mn.esis.identity.registration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import mn.esis.identity.CredentialGuard;
import mn.esis.identity.ProvenCode;
import mn.esis.identity.model.IdentityRefusal;
import mn.esis.identity.model.OneTimeCodes;
import mn.esis.shared.Open;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;

/** The recovery code comes back with a new password; every open session ends. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecoveryConfirmation {

    @Inject
    private CredentialGuard guard;

    @Inject
    private CodeConfirmations confirmations;

    @Open("for somebody who cannot sign in")
    public void confirm(UUID id, ConfirmCode command) {
        guard.requireStrong("password", command.password());
        ProvenCode code = guard.code(OneTimeCodes.Purpose.RECOVERY, id, command.code());
        if (!code.isSpent() && code.accountId() == null) {
            throw Refusal.at(IdentityRefusal.CODE_INVALID, Violation.of("code", "CODE_INVALID"));
        }
        confirmations.replacePassword(code, code.isSpent() ? null : guard.newPassword("password", command.password()));
    }
}
