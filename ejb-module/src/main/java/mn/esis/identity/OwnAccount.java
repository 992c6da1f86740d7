package mn.esis.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import mn.esis.access.Allowed;
import mn.esis.access.CallerGrants;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.Accounts;
import mn.esis.identity.model.Person;
import mn.esis.identity.model.Persons;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.Texts;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import mn.esis.shared.model.Violation;

/** What somebody sees and sets of the own account. */
@Stateless
public class OwnAccount {

    @Inject
    private Accounts accounts;

    @Inject
    private Persons persons;

    @Inject
    private CallerGrants grants;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    /** By which the portal greets; told even before a one-time secret is replaced. */
    @Allowed(beforePasswordChange = true)
    public String name() {
        Person person = persons.get(caller.get().personId());
        return person.parentName() + ' ' + person.givenName();
    }

    @Allowed
    public MeView me() {
        Account account = accounts.get(caller.get().accountId());
        Person person = persons.get(account.personId());
        return new MeView(
                account.id(),
                person.givenName(),
                person.parentName(),
                account.language(),
                account.email(),
                account.phone(),
                account.userName(),
                account.mustChangePassword(),
                grants.all().stream()
                        .map(grant -> new RoleView(
                                grant.role().name(),
                                grant.organizationId(),
                                grant.organizationName(),
                                grant.timeZone()))
                        .distinct()
                        .toList());
    }

    @Allowed
    public void changeLanguage(String language) {
        if (language == null || !Texts.LANGUAGES.contains(language)) {
            throw Refusal.at(SharedRefusal.REQUEST_INVALID, Violation.of("language", "NOT_AN_OPTION"));
        }
        Account account = accounts.getForUpdate(caller.get().accountId());
        if (account.language().equals(language)) {
            return;
        }
        account.speaks(language);
        audit.changed("LANGUAGE_CHANGED", ObjectType.ACCOUNT, account.id(), null, Map.of("language", language), null);
    }
}
