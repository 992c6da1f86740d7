package mn.esis.linking.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.Accounts;
import mn.esis.linking.model.account.NewSlip;
import mn.esis.linking.model.account.ParentSlips;
import mn.esis.org.model.Organization;
import mn.esis.org.model.Organizations;
import mn.esis.shared.CurrentCaller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The account of the parent, and the slip that brings her in or joins. */
@ApplicationScoped
class SlipIssue {

    /** For whom a slip is, and what became of the children. */
    record Order(UUID personId, UUID schoolId, MakeParentAccount command, List<ChildResult> children) {}

    @Inject
    private Accounts accounts;

    @Inject
    private ParentSlips slips;

    @Inject
    private SlipReach reach;

    @Inject
    private ParentDoor door;

    @Inject
    private Organizations organizations;

    @Inject
    private CurrentCaller caller;

    @Inject
    @ConfigProperty(name = "esis.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    ParentSlip issue(Order order, String secret, String hash) {
        SlipReach.Reach reached = reach.of(order.personId());
        ParentDoor.Opened opened = accounts.openOf(order.personId())
                .map(account -> door.known(account, reached, order, hash))
                .orElseGet(() -> door.fresh(order, hash));
        slips.replace(order.personId(), order.schoolId(), opened.now());
        UUID slipId = slips.add(newSlip(order, reached, opened, secret));
        door.trace(slipId, opened, order);
        Organization school = organizations.get(order.schoolId());
        ParentDetails parent = order.command().parent();
        return new ParentSlip(
                school.name(),
                parent.parentName(),
                parent.givenName(),
                opened.bySecret() ? opened.account().userName() : null,
                secret,
                LocalDate.ofInstant(opened.expiresAt(), school.timeZone()),
                baseUrl,
                order.children());
    }

    private NewSlip newSlip(Order order, SlipReach.Reach reached, ParentDoor.Opened opened, String secret) {
        Account account = opened.account();
        return new NewSlip(
                account.id(),
                order.personId(),
                order.schoolId(),
                reached.pupils(),
                secret,
                opened.bySecret(),
                caller.get().accountId(),
                opened.now(),
                opened.expiresAt());
    }
}
