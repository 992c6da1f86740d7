package mn.esis.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.OneTimeCodes;
import mn.esis.notification.Notice;
import mn.esis.notification.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mails about accounts: codes to whoever asked for one, and news to the owner. */
@ApplicationScoped
public class AccountMail {

    @Inject
    private Outbox outbox;

    @Inject
    @ConfigProperty(name = "esis.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    /** Tells the owner what has happened to the account. */
    public void tell(Account account, String kind) {
        outbox.add(Notice.news(kind, account.email(), account.language(), account.id(), Map.of()));
    }

    /**
     * A letter to whoever asked for a code, gone when the code is.
     *
     * @param values what its texts need besides the link and the code
     */
    public record Letter(String kind, String to, String language, Map<String, String> values) {}

    /** Brings the code, and a link that fills it in on {@code page}, a light page. */
    public void send(Letter letter, OneTimeCodes.Fresh code, String page) {
        Map<String, String> values = new HashMap<>(letter.values());
        values.put("code", code.digits());
        send(letter, code, page + "?id=" + code.id() + "&code=" + code.digits(), values);
    }

    /** Says where to go instead, the light page {@code page}, to somebody for whom the code that was made is not meant. */
    public void sendElsewhere(Letter letter, OneTimeCodes.Fresh code, String page) {
        send(letter, code, page, new HashMap<>(letter.values()));
    }

    private void send(Letter letter, OneTimeCodes.Fresh code, String where, Map<String, String> values) {
        values.put("link", baseUrl + "/identity/light/" + where);
        outbox.addUrgent(Notice.secretMail(letter.kind(), letter.to(), letter.language(), values, code.expiresAt()));
    }
}
