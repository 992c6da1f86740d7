package mn.esis.registry.card.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.Grant;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.registry.card.CardDrawing;
import mn.esis.registry.card.PrintedCards;
import mn.esis.registry.model.RegistryRefusal;
import mn.esis.registry.model.StaffMember;
import mn.esis.registry.model.StaffMembers;
import mn.esis.registry.model.card.Cards;
import mn.esis.registry.model.card.NamedCard;
import mn.esis.shared.model.Refusal;

/** Prints the card of somebody who works in an organisation. No card changes, but it leaves a trace. */
@Stateless
public class StaffCardPrinting {

    @Inject
    private AccessPolicy access;

    @Inject
    private Cards cards;

    @Inject
    private CardDrawing drawing;

    @Inject
    private StaffMembers staff;

    @Inject
    private AuditTrail audit;

    /** @throws Refusal CARD_NOT_ISSUED */
    @Allowed(Right.STAFF_CARDS_KEEP)
    public PrintedCards print(@Valid PrintStaffCard command) {
        StaffMember member = staff.get(command.staffId());
        Grant by = access.require(Right.STAFF_CARDS_KEEP, On.organization(member.organizationId()));
        NamedCard card = cards.ofStaff(member.id()).orElseThrow(() -> Refusal.of(RegistryRefusal.CARD_NOT_ISSUED));
        audit.looked(
                "CARD_PRINTED",
                ObjectType.STAFF,
                member.id(),
                member.organizationId(),
                by == null ? null : by.role().name());
        CardDrawing.Setting setting = new CardDrawing.Setting(command.layout(), command.offsetX(), command.offsetY());
        return new PrintedCards(member.staffNumber(), drawing.ofStaff(member, card, setting));
    }
}
