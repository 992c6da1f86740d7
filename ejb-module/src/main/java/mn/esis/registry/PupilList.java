package mn.esis.registry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.Grant;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.org.model.StudyGroups;
import mn.esis.org.model.StudyGroups.Place;
import mn.esis.registry.model.PupilListQuery;
import mn.esis.registry.model.PupilRow;
import mn.esis.registry.model.PupilSearch;
import mn.esis.registry.model.RegistryRefusal;
import mn.esis.shared.model.Page;
import mn.esis.shared.model.Refusal;

/** Finds pupils of a school. Each list leaves a trace with the pupils it showed. */
@Stateless
public class PupilList {

    private static final String OBJECT = "pupil";

    @Inject
    private AccessPolicy access;

    @Inject
    private PupilListQuery query;

    @Inject
    private StudyGroups groups;

    @Inject
    private PersonFile persons;

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

    /** The pupil of the school who bears the number, also one who has left it this year; who learns elsewhere is not found. */
    @Allowed(Right.PUPILS_SEE)
    public UUID find(@Valid FindPupil command) {
        Grant by = access.require(Right.PUPILS_SEE, On.organization(command.schoolId()));
        Optional<UUID> found = query.bearer(command.schoolId(), persons.fingerprint(command.registerNumber()));
        trace(by, command.schoolId(), "register number", found.stream().toList());
        return found.orElseThrow(() -> Refusal.of(RegistryRefusal.PUPIL_NOT_FOUND));
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
