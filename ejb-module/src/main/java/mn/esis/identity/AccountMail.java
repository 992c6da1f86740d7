package mn.esis.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import mn.esis.identity.model.Account;
import mn.esis.notification.Notice;
import mn.esis.notification.Outbox;

/** Tells the owner by mail what has happened to the account; school-made accounts may have no address. */
@ApplicationScoped
public class AccountMail {

    @Inject
    private Outbox outbox;

    public void tell(Account account, String kind) {
        if (account.email() != null) {
            outbox.add(Notice.mail(kind, account.email(), account.language(), account.id(), Map.of()));
        }
    }
}
