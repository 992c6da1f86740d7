package mn.esis.linking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.Accounts;
import mn.esis.linking.model.GuardianLink;
import mn.esis.linking.model.Learner;
import mn.esis.linking.model.LinkRequest;
import mn.esis.linking.model.Receiver;
import mn.esis.linking.model.Receivers;
import mn.esis.notification.Notice;
import mn.esis.notification.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who is told what about requests and links. Of the child no more than the given name stands in a message. */
@ApplicationScoped
public class LinkNews {

    private static final String OWN_REQUESTS = "/linking/requests";
    private static final String APPROVALS = "/linking/approvals";

    @Inject
    private Outbox outbox;

    @Inject
    private Accounts accounts;

    @Inject
    private Receivers receivers;

    @Inject
    @ConfigProperty(name = "esis.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    /** The parent learns what happens next, whoever decides that somebody waits, and the guardians of the child that somebody asks. */
    public void filed(Account asker, Learner child) {
        tell("linking.mail.sent", receiver(asker), child.givenName(), OWN_REQUESTS);
        receivers
                .deciders(child.schoolId(), child.groupId())
                .forEach(decider -> inbox("linking.mail.waiting", decider, child.givenName(), APPROVALS));
        attempted(child);
    }

    /** Somebody has tried to get to the child, whatever came of it. */
    public void attempted(Learner child) {
        receivers
                .guardians(child.pupilId())
                .forEach(guardian -> tell(
                        "linking.mail.attempt", guardian, child.givenName(), "/linking/child?id=" + child.pupilId()));
    }

    public void decided(LinkRequest request, Learner child) {
        String kind = switch (request.status()) {
            case APPROVED -> "linking.mail.approved";
            case DENIED -> "linking.mail.denied";
            case WITHDRAWN, EXPIRED, PENDING ->
                throw new IllegalArgumentException(request.status() + " is no decision");
        };
        String link =
                request.status() == LinkRequest.Status.APPROVED ? "/linking/child?id=" + child.pupilId() : OWN_REQUESTS;
        Map<String, String> values = values(child.givenName(), link);
        values.put("reason", request.reason() == null ? "" : request.reason());
        Account asker = accounts.get(request.accountId());
        outbox.add(Notice.news(kind, asker.email(), asker.language(), asker.id(), values));
    }

    /** The manager has decided in the class teacher's stead. */
    public void decidedInStead(Learner child) {
        receivers
                .deciders(child.schoolId(), child.groupId())
                .forEach(decider -> inbox("linking.mail.inStead", decider, child.givenName(), APPROVALS));
    }

    public void withdrawn(Account asker, String givenName) {
        inbox("linking.mail.withdrawn", receiver(asker), givenName, OWN_REQUESTS);
    }

    public void expired(UUID accountId, String givenName) {
        tell("linking.mail.expired", receiver(accounts.get(accountId)), givenName, OWN_REQUESTS);
    }

    /** The guardian learns that the link has ended, and why. */
    public void revoked(GuardianLink link, String givenName) {
        accounts.ofPerson(link.personId()).ifPresent(account -> {
            Map<String, String> values = values(givenName, "/home");
            values.put("reason", link.endReason() == null ? "" : link.endReason());
            String kind = link.endKind() == GuardianLink.End.OF_AGE ? "linking.mail.ofAge" : "linking.mail.revoked";
            outbox.add(Notice.news(kind, account.email(), account.language(), account.id(), values));
        });
    }

    public void left(Learner child) {
        receivers
                .deciders(child.schoolId(), child.groupId())
                .forEach(decider -> inbox(
                        "linking.mail.left", decider, child.givenName(), "/linking/guardians?id=" + child.pupilId()));
    }

    /** A link was made by the school's word: the guardians that were there before, and the class teacher, look twice. */
    public void linkedBySchool(Learner child, UUID newGuardian) {
        receivers.guardians(child.pupilId()).stream()
                .filter(guardian ->
                        !accounts.get(guardian.accountId()).personId().equals(newGuardian))
                .forEach(guardian -> tell(
                        "linking.mail.linkedBySchool",
                        guardian,
                        child.givenName(),
                        "/linking/child?id=" + child.pupilId()));
        receivers
                .deciders(child.schoolId(), child.groupId())
                .forEach(decider -> inbox(
                        "linking.mail.linkedBySchool",
                        decider,
                        child.givenName(),
                        "/linking/guardians?id=" + child.pupilId()));
    }

    /** Somebody has tried to get to a protected child. */
    public void alarm(UUID schoolId, UUID pupilId, String givenName) {
        receivers
                .managers(schoolId)
                .forEach(manager ->
                        tell("linking.mail.protected", manager, givenName, "/linking/guardians?id=" + pupilId));
    }

    /** @param kind of a message about several requests at once */
    public void waiting(String kind, List<Receiver> to, int requests) {
        to.forEach(receiver -> outbox.add(Notice.news(
                kind,
                receiver.email(),
                receiver.language(),
                receiver.accountId(),
                Map.of("count", String.valueOf(requests), "link", baseUrl + APPROVALS))));
    }

    private void tell(String kind, Receiver to, String givenName, String page) {
        outbox.add(Notice.news(kind, to.email(), to.language(), to.accountId(), values(givenName, page)));
    }

    /** Without a mail: at work one looks there anyway, and five hundred requests are no five hundred mails. */
    private void inbox(String kind, Receiver to, String givenName, String page) {
        outbox.add(Notice.news(kind, null, to.language(), to.accountId(), values(givenName, page)));
    }

    private Map<String, String> values(String givenName, String page) {
        Map<String, String> values = new HashMap<>();
        values.put("givenName", givenName);
        values.put("link", baseUrl + page);
        return values;
    }

    private static Receiver receiver(Account account) {
        return new Receiver(account.id(), account.email(), account.language());
    }
}
