package mn.esis.linking.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import mn.esis.identity.model.Account;
import mn.esis.identity.model.Accounts;
import mn.esis.identity.model.Person;
import mn.esis.identity.model.Persons;
import mn.esis.identity.model.Verification;
import mn.esis.linking.model.account.Slip;
import mn.esis.registry.model.Pupils;

/** Whether whoever enters a slip may be the one it was made for. */
@ApplicationScoped
class SlipBearer {

    @Inject
    private Accounts accounts;

    @Inject
    private Persons persons;

    @Inject
    private Pupils pupils;

    @Inject
    private Clock clock;

    /**
     * One that was used is told to be so, also after its time. Nobody joins with a slip of the own making, which would be a link by the own word alone; nor as the own guardian; nor who has
     * proven another register number.
     */
    boolean mayBe(Account own, Slip slip) {
        return (slip.used() || slip.expiresAt().isAfter(clock.instant()))
                && !accounts.get(slip.madeBy()).personId().equals(own.personId())
                && slip.pupilIds().stream()
                        .noneMatch(pupil -> pupils.get(pupil).personId().equals(own.personId()))
                && !hasProvenAnother(persons.get(own.personId()), persons.get(slip.personId()));
    }

    private static boolean hasProvenAnother(Person own, Person made) {
        return !own.equals(made)
                && own.verification() == Verification.VERIFIED
                && own.hasRegisterNumber()
                && made.hasRegisterNumber();
    }
}
