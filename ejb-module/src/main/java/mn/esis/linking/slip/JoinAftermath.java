package mn.esis.linking.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.identity.AccountMail;
import mn.esis.identity.model.Account;
import mn.esis.linking.model.GuardianLink;
import mn.esis.linking.model.account.Slip;

/** Traces of a joining, and word to its owner. */
@ApplicationScoped
class JoinAftermath {

    @Inject
    private AccountMail mail;

    @Inject
    private AuditTrail audit;

    void moved(GuardianLink link, Slip slip) {
        audit.changed(
                "LINK_JOINED",
                ObjectType.PUPIL,
                link.pupilId(),
                slip.schoolId(),
                Map.of("linkId", link.id(), "slipId", slip.id()),
                null);
    }

    /** The account that stays in use has lost children to another one. */
    void lost(Account account) {
        mail.tell(account, "linking.mail.childrenMoved");
    }

    void proven(Slip slip, Account own) {
        audit.changed(
                "PERSON_JOINED",
                ObjectType.PERSON,
                own.personId(),
                slip.schoolId(),
                Map.of("from", slip.personId(), "slipId", slip.id()),
                null);
    }

    void joined(Slip slip, Account own, List<String> children) {
        audit.changed(
                "SLIP_JOINED",
                ObjectType.ACCOUNT,
                own.id(),
                slip.schoolId(),
                Map.of("slipId", slip.id(), "children", children.size()),
                null);
        mail.tell(own, "linking.mail.slipJoined");
    }
}
