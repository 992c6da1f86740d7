package mn.esis.registry.card.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
import mn.esis.registry.card.IssuedCard;
import mn.esis.registry.model.RegistryRefusal;
import mn.esis.registry.model.StaffMember;
import mn.esis.registry.model.StaffMembers;
import mn.esis.registry.model.card.Card;
import mn.esis.registry.model.card.Cards;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.Idempotent;
import mn.esis.shared.model.Refusal;

/** Cards of those who work in an organisation: who has one, and a new one. */
@Stateless
public class StaffCards {

    @Inject
    private AccessPolicy access;

    @Inject
    private Cards cards;

    @Inject
    private StaffMembers staff;

    @Inject
    private Persons persons;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentCaller current;

    @Allowed(Right.STAFF_CARDS_KEEP)
    public StaffCardView get(UUID staffId) {
        StaffMember member = staff.get(staffId);
        Grant by = access.require(Right.STAFF_CARDS_KEEP, On.organization(member.organizationId()));
        audit.looked(
                "CARD_SEEN",
                ObjectType.STAFF,
                staffId,
                member.organizationId(),
                by == null ? null : by.role().name());
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
        Card card = cards.issueToStaff(staffId, current.get().accountId());
        audit.changed(
                "CARD_ISSUED", ObjectType.STAFF, staffId, member.organizationId(), Map.of("cardId", card.id()), null);
        return IssuedCard.of(card);
    }
}
