package mn.esis.registry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
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
import mn.esis.org.model.StudyGroups.Place;
import mn.esis.registry.model.PupilListQuery;
import mn.esis.registry.model.PupilRow;
import mn.esis.registry.model.PupilSearch;
import mn.esis.shared.model.Page;

/** Lists pupils of a school. Each list leaves a trace with the pupils it showed. */
@Stateless
public class PupilList {

    private static final ObjectType OBJECT = ObjectType.PUPIL;

    @Inject
    private AccessPolicy access;

    @Inject
    private PupilListQuery query;

    @Inject
    private StudyGroups groups;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Allowed(Right.PUPILS_SEE)
    public Page<PupilRow> list(@Valid ListPupils command) {
        Grant by = access.require(Right.PUPILS_SEE, On.organization(command.schoolId()));
        PupilSearch search = new PupilSearch(command.name(), command.level(), command.groupId());
        Page<PupilRow> page = query.list(command.schoolId(), search, command.cursor(), command.limit());
        trace(by, command.schoolId(), question(search), ids(page));
        return page;
    }

    @Allowed(Right.PUPILS_SEE)
    public Page<PupilRow> ofGroup(UUID groupId, String cursor, int limit) {
        Grant by = access.require(Right.PUPILS_SEE, On.group(groupId));
        Place place = groups.place(groupId, clock);
        PupilSearch search = PupilSearch.ofGroup(groupId);
        Page<PupilRow> page = query.list(place.group().schoolId(), search, cursor, limit);
        trace(by, place.group().schoolId(), question(search), ids(page));
        return page;
    }

    private void trace(Grant by, UUID schoolId, String question, List<UUID> shown) {
        audit.listed(
                "PUPILS_LISTED", OBJECT, schoolId, by == null ? null : by.role().name(), question, shown);
    }

    private static List<UUID> ids(Page<PupilRow> page) {
        return page.items().stream().map(PupilRow::id).toList();
    }

    private static String question(PupilSearch search) {
        return "name=" + search.name() + " level=" + search.level() + " group=" + search.groupId();
    }
}
