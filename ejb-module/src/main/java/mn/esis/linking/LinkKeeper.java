package mn.esis.linking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import mn.esis.linking.model.GuardianLink;
import mn.esis.linking.model.GuardianLinks;
import mn.esis.linking.model.GuardianPlaces;
import mn.esis.linking.model.Relationship;
import mn.esis.shared.CurrentCaller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets a guardian into a free place of a pupil, inside the transaction of whoever decides. That two never get the same place, the
 * database sees to; who comes second is refused with LINK_ALREADY_HELD.
 */
@ApplicationScoped
public class LinkKeeper {

    @Inject
    private GuardianPlaces places;

    @Inject
    private GuardianLinks links;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "esis.linking.guardians-per-pupil", defaultValue = "1")
    private int guardiansPerPupil;

    /**
     * Whom somebody lets in, and why.
     *
     * @param requestId null for a link by the school's word alone
     * @param role in which the caller lets the guardian in
     */
    public record Entry(UUID pupilId, UUID personId, Relationship relationship, UUID requestId, String role) {}

    /** @return nothing when no place is free */
    public Optional<GuardianLink> link(Entry entry) {
        OptionalInt slot = places.free(entry.pupilId(), guardiansPerPupil, clock.instant());
        if (slot.isEmpty()) {
            return Optional.empty();
        }
        GuardianLink link = new GuardianLink(
                entry.pupilId(),
                slot.getAsInt(),
                entry.personId(),
                entry.relationship(),
                entry.requestId(),
                caller.get().accountId(),
                entry.role(),
                clock.instant());
        links.add(link);
        return Optional.of(link);
    }

    public boolean hasFree(UUID pupilId) {
        return places.isFree(pupilId, guardiansPerPupil);
    }

    public int guardiansPerPupil() {
        return guardiansPerPupil;
    }
}
