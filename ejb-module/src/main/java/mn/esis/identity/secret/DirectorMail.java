package mn.esis.identity.secret;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import mn.esis.identity.model.Accounts;
import mn.esis.identity.model.Person;
import mn.esis.identity.model.Persons;
import mn.esis.notification.Notice;
import mn.esis.notification.Outbox;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.Texts;

/** Tells the directors of an organisation what its administrator has opened to somebody: a second pair of eyes. */
@ApplicationScoped
public class DirectorMail {

    @Inject
    private Accounts accounts;

    @Inject
    private Persons persons;

    @Inject
    private Outbox outbox;

    @Inject
    private Texts texts;

    @Inject
    private CurrentCaller caller;

    /** Somebody was given a one-time secret there. */
    public void secretGiven(UUID organizationId, UUID receiverId) {
        tell("identity.mail.directorSecret", organizationId, receiverId, null);
    }

    /** Somebody was given a role there that opens the files of persons; {@code roleText} is the key of its name. */
    public void roleGranted(UUID organizationId, UUID receiverId, String roleText) {
        tell("identity.mail.directorRole", organizationId, receiverId, roleText);
    }

    private void tell(String kind, UUID organizationId, UUID receiverId, String roleText) {
        String receiver = name(receiverId);
        String giver = name(caller.get().personId());
        accounts.ofDirectors(organizationId).forEach(director -> {
            String role = roleText == null ? "" : texts.text(director.language(), roleText);
            outbox.add(Notice.news(
                    kind,
                    director.email(),
                    director.language(),
                    director.id(),
                    Map.of("receiver", receiver, "giver", giver, "role", role)));
        });
    }

    /** The system itself has no name. */
    private String name(UUID personId) {
        Person person = personId == null ? null : persons.get(personId);
        return person == null ? "OpenESIS" : person.parentName() + " " + person.givenName();
    }
}
