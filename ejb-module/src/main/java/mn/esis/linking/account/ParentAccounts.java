package mn.esis.linking.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.identity.PasswordHasher;
import mn.esis.identity.secret.ReadableSecret;
import mn.esis.shared.Texts;

/**
 * Class teacher, manager or administrator of a school make a parent's account (seed 002): the school has seen a document, so the
 * person is verified and the children are linked without a request, where a place is free.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ParentAccounts {

    @Inject
    private AccessPolicy access;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private ParentAccountFiling filing;

    @Inject
    private Texts texts;

    /** Reads birth date and sex for whoever compares them with the document. @throws Refusal REGISTER_NUMBER_INVALID, PARENT_INVALID */
    @Allowed(Right.PARENT_ACCOUNTS_KEEP)
    public CheckedParent check(@Valid MakeParentAccount command) {
        for (UUID pupilId : command.pupilIds()) {
            access.require(Right.PARENT_ACCOUNTS_KEEP, On.pupil(pupilId));
        }
        return CheckedParent.of(command.parent());
    }

    /**
     * The secret is hashed outside of the transaction.
     *
     * @throws Refusal NOT_FOUND, OWN_HOUSEHOLD, PERSON_INVALID, PARENT_INVALID, TOO_MANY_ATTEMPTS, BUSY; LINK_ALREADY_HELD or
     *     PUPIL_PROTECTED when none of the children can be linked
     */
    @Allowed(Right.PARENT_ACCOUNTS_KEEP)
    public MadeAccount make(@Valid MakeParentAccount command) {
        CheckedParent checked = check(command);
        String secret = ReadableSecret.secret();
        ParentSlip slip = filing.make(command, checked.person(command.parent()), secret, hasher.hash(secret));
        return new MadeAccount(slip, new SlipPaper(texts, command.language()).pdf(slip, command.parent()));
    }
}
