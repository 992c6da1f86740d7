package mn.esis.identity.registration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import mn.esis.identity.CredentialGuard;
import mn.esis.identity.model.Contact;
import mn.esis.identity.model.IdentityRefusal;
import mn.esis.shared.Open;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;

/** A forgotten password: a code goes to the contact. No transaction is open while tries are counted in their own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Recoveries {

    @Inject
    private CredentialGuard guard;

    @Inject
    private RecoveryCodes codes;

    @Open("for somebody who cannot sign in")
    public CodeSent request(RequestRecovery command) {
        Contact contact = Contact.parse(command.contact()).orElseThrow(() -> refused("CONTACT_INVALID"));
        if (contact.channel() != Contact.Channel.EMAIL) {
            throw refused("EMAIL_NEEDED");
        }
        return codes.send(contact, guard.mayMailCode(contact));
    }

    private static Refusal refused(String slip) {
        return Refusal.at(IdentityRefusal.CONTACT_INVALID, Violation.of("contact", slip));
    }
}
