package mn.esis.registry.card.school;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.Grant;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.registry.card.PrintedCards;
import mn.esis.registry.model.RegistryRefusal;
import mn.esis.registry.model.card.CardPrintRow;
import mn.esis.registry.model.card.CardPrintRow.State;
import mn.esis.registry.model.card.CardPrints;
import mn.esis.registry.model.card.CardPrints.DrawnPart;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;

/**
 * The cards of a whole school: ordered, drawn in the background, fetched when they are ready. The trace of each pupil is
 * written when the part with the card is fetched, for then somebody sees it.
 */
@Stateless
public class SchoolCardPrinting {

    @Inject
    private AccessPolicy access;

    @Inject
    private CardPrints prints;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** @throws Refusal CARDS_BEING_PRINTED while the last order of the school is under way, CARD_NOT_ISSUED when nobody has a card */
    @Allowed(Right.CARDS_KEEP)
    public UUID order(@Valid OrderSchoolCards command) {
        UUID schoolId = command.schoolId();
        access.require(Right.CARDS_KEEP, On.organization(schoolId));
        if (prints.ofSchool(schoolId).stream().anyMatch(print -> print.state() == State.RUNNING)) {
            throw Refusal.of(RegistryRefusal.CARDS_BEING_PRINTED);
        }
        UUID id = prints.order(
                schoolId, command.offsetX(), command.offsetY(), current.get().accountId(), clock.instant());
        if (id == null) {
            throw Refusal.of(RegistryRefusal.CARD_NOT_ISSUED);
        }
        audit.changed("CARDS_PRINT_ORDERED", ObjectType.ORGANIZATION, schoolId, schoolId, Map.of("printId", id), null);
        return id;
    }

    /** The last orders of a school, the newest first; they stay for a few days. */
    @Allowed(Right.CARDS_KEEP)
    public List<CardPrintRow> ofSchool(UUID schoolId) {
        access.require(Right.CARDS_KEEP, On.organization(schoolId));
        return prints.ofSchool(schoolId);
    }

    /** @throws Refusal CARDS_BEING_PRINTED before all of it is drawn */
    @Allowed(Right.CARDS_KEEP)
    public List<UUID> parts(UUID printId) {
        CardPrintRow print = prints.get(printId);
        access.require(Right.CARDS_KEEP, On.organization(print.schoolId()));
        if (print.state() != State.READY) {
            throw Refusal.of(RegistryRefusal.CARDS_BEING_PRINTED);
        }
        return prints.parts(printId);
    }

    /** The cards of one group; one at a time, so that a large school needs no more memory than a small one. */
    @Allowed(Right.CARDS_KEEP)
    public PrintedCards part(UUID partId) {
        DrawnPart part = prints.part(partId).orElseThrow(() -> Refusal.of(SharedRefusal.NOT_FOUND));
        Grant by = access.require(Right.CARDS_KEEP, On.organization(part.schoolId()));
        audit.listed(
                "CARDS_PRINTED",
                ObjectType.PUPIL,
                part.schoolId(),
                by == null ? null : by.role().name(),
                "part=" + partId,
                part.pupilIds());
        return new PrintedCards(part.groupName(), part.content());
    }
}
