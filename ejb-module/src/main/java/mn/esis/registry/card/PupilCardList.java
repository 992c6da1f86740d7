package mn.esis.registry.card;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.Grant;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.org.model.StudyGroups;
import mn.esis.registry.model.card.CardLists;
import mn.esis.registry.model.card.GroupCardsRow;
import mn.esis.registry.model.card.PupilCardRow;

/** Who of the pupils has a card. */
@Stateless
public class PupilCardList {

    @Inject
    private AccessPolicy access;

    @Inject
    private CardLists lists;

    @Inject
    private StudyGroups groups;

    @Inject
    private AuditTrail audit;

    @Allowed(Right.CARDS_KEEP)
    public List<PupilCardRow> ofGroup(UUID groupId) {
        Grant by = access.require(Right.CARDS_KEEP, On.group(groupId));
        UUID schoolId = groups.get(groupId).schoolId();
        List<PupilCardRow> rows = lists.ofGroup(groupId);
        List<UUID> shown = rows.stream().map(PupilCardRow::id).toList();
        audit.listed(
                "CARDS_LISTED",
                ObjectType.PUPIL,
                schoolId,
                by == null ? null : by.role().name(),
                "group=" + groupId,
                shown);
        return rows;
    }

    @Allowed(Right.CARDS_KEEP)
    public List<GroupCardsRow> ofSchool(UUID schoolId) {
        access.require(Right.CARDS_KEEP, On.organization(schoolId));
        return lists.ofSchool(schoolId);
    }
}
