package mn.esis.registry.card;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.Grant;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.identity.model.Person;
import mn.esis.identity.model.Persons;
import mn.esis.registry.model.RegistryRefusal;
import mn.esis.registry.model.StaffMember;
import mn.esis.registry.model.StaffMembers;
import mn.esis.registry.model.card.Card;
import mn.esis.registry.model.card.Cards;
import mn.esis.registry.model.card.NamedCard;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.Idempotent;
import mn.esis.shared.model.Refusal;

/** Cards of those who work in an organisation: issued and printed as those of pupils. */
@Stateless
public class StaffCards {

    @Inject
    private AccessPolicy access;

    @Inject
    private Cards cards;

    @Inject
    private CardDrawing drawing;

    @Inject
    private StaffMembers staff;

    @Inject
    private Persons persons;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    @Allowed(Right.STAFF_CARDS_KEEP)
    public StaffCardView get(UUID staffId) {
        StaffMember member = staff.get(staffId);
        Grant by = access.require(Right.STAFF_CARDS_KEEP, On.organization(member.organizationId()));
        trace("CARD_SEEN", member, by);
        Person person = persons.get(member.personId());
        return new StaffCardView(
                member.id(),
                person.parentName(),
                person.givenName(),
                member.position(),
                cards.issuedToStaff(staffId).orElse(null));
    }

    /**
     * A new card; the old one opens nothing any more.
     *
     * @throws Refusal STAFF_ENDED for somebody who has left
     */
    @Idempotent
    @Allowed(Right.STAFF_CARDS_KEEP)
    public IssuedCard issue(UUID staffId) {
        StaffMember member = staff.get(staffId);
        access.require(Right.STAFF_CARDS_KEEP, On.organization(member.organizationId()));
        if (member.validTo() != null) {
            throw Refusal.of(RegistryRefusal.STAFF_ENDED);
        }
        Card card = cards.issueToStaff(staffId, current.get().accountId(), clock.instant());
        audit.changed(
                "CARD_ISSUED", ObjectType.STAFF, staffId, member.organizationId(), Map.of("cardId", card.id()), null);
        return IssuedCard.of(card);
    }

    /** @throws Refusal CARD_NOT_ISSUED */
    @Allowed(Right.STAFF_CARDS_KEEP)
    public PrintedCards print(@Valid PrintStaffCard command) {
        StaffMember member = staff.get(command.staffId());
        Grant by = access.require(Right.STAFF_CARDS_KEEP, On.organization(member.organizationId()));
        NamedCard card =
                cards.ofStaff(member.id()).orElseThrow(() -> Refusal.of(RegistryRefusal.CARD_NOT_ISSUED));
        trace("CARD_PRINTED", member, by);
        CardDrawing.Setting setting = new CardDrawing.Setting(
                command.layout(),
                command.offsetX(),
                command.offsetY(),
                current.get().language());
        return new PrintedCards(member.staffNumber(), drawing.ofStaff(member, card, setting));
    }

    private void trace(String action, StaffMember member, Grant by) {
        audit.looked(
                action,
                ObjectType.STAFF,
                member.id(),
                member.organizationId(),
                by == null ? null : by.role().name());
    }
}
