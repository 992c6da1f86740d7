package mn.esis.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import mn.esis.access.Allowed;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.Accounts;
import mn.esis.identity.model.Contact;
import mn.esis.identity.model.IdentityRefusal;
import mn.esis.identity.model.OneTimeCodes;
import mn.esis.identity.registration.CodeConfirmations;
import mn.esis.identity.registration.CodeSent;
import mn.esis.identity.registration.ConfirmEmail;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;

/** Another e-mail address: the new one is proven by a code, the old one is told. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EmailChanges {

    @Inject
    private Accounts accounts;

    @Inject
    private CredentialGuard guard;

    @Inject
    private EmailCodes codes;

    @Inject
    private CodeConfirmations confirmations;

    @Inject
    private CurrentCaller caller;

    @Allowed
    public CodeSent request(RequestEmailChange command) {
        Contact.emailViolation("email", command.email()).ifPresent(violation -> {
            throw Refusal.at(IdentityRefusal.CONTACT_INVALID, violation);
        });
        Contact contact = Contact.parse(command.email()).orElseThrow();
        Account account = accounts.get(caller.get().accountId());
        guard.confirmOwner(account, "password", command.password());
        return codes.send(account.id(), contact.value(), guard.mayMailCode(contact));
    }

    @Allowed
    public void confirm(UUID id, ConfirmEmail command) {
        ProvenCode code = guard.code(OneTimeCodes.Purpose.EMAIL_CHANGE, id, command.code());
        if (!code.isSpent() && !caller.get().accountId().equals(code.accountId())) {
            throw Refusal.at(IdentityRefusal.CODE_INVALID, Violation.of("code", "CODE_INVALID"));
        }
        confirmations.replaceEmail(code);
    }
}
