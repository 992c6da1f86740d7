package mn.esis.linking.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Right;
import mn.esis.linking.decision.BulkApproval;
import mn.esis.linking.decision.LinkRequestList;
import mn.esis.linking.decision.ListLinkRequests;
import mn.esis.linking.decision.NotApproved;
import mn.esis.linking.model.LinkRequest;
import mn.esis.linking.model.queue.LinkRequestRow;
import mn.esis.linking.model.queue.RequestSearch.Sort;
import mn.esis.org.model.StudyGroupRow;
import mn.esis.shared.Texts;
import mn.esis.shared.model.Page;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The requests that came to a class teacher or a school; plain ones are approved together. Question and place stand in the address. */
@Named
@ViewScoped
public class ApprovalsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private LinkRequestList list;

    @Inject
    private BulkApproval bulk;

    @Inject
    private SchoolGroups groups;

    @Inject
    private AccessPolicy access;

    @Inject
    private Texts texts;

    private UUID group;
    private String state;
    private String q;
    private String sort;
    private String after;
    /** Whose request each one is that was shown: what was not shown is not approved. */
    private final Map<UUID, String> shown = new HashMap<>();

    private List<Failed> failed = List.of();
    private transient Page<LinkRequestRow> requests;
    private transient Integer waiting;

    /** A pupil whose request was not approved, and why. */
    public record Failed(UUID id, String pupil, String why) implements Serializable {}

    /** What is chosen travels by id, so that a list that has changed meanwhile approves nobody else. */
    public void approve() {
        List<UUID> chosen = chosen();
        failed = List.of();
        if (chosen.isEmpty()) {
            Messages.addGlobalWarn("{0}", text("linking.approvals.noneChosen"));
            return;
        }
        failed = bulk.approve(chosen).stream().map(this::told).toList();
        int approved = chosen.size() - failed.size();
        if (approved > 0) {
            Messages.addGlobalInfo("{0}", text("linking.approvals.approved", approved));
        }
        requests = null;
        waiting = null;
    }

    private List<UUID> chosen() {
        String[] ids = Faces.getRequestParameterValues("chosen");
        return Stream.ofNullable(ids)
                .flatMap(Stream::of)
                .map(id -> shown.keySet().stream()
                        .filter(known -> known.toString().equals(id))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Failed told(NotApproved one) {
        return new Failed(one.requestId(), shown.get(one.requestId()), text(one.feature() + ".refusal." + one.code()));
    }

    private String text(String key, Object... args) {
        return texts.text(Faces.getLocale(), key, args);
    }

    public Page<LinkRequestRow> getRequests() {
        if (requests == null) {
            requests = list.list(new ListLinkRequests(
                    groups.school(),
                    group,
                    one(LinkRequest.Status.values(), state),
                    q,
                    one(Sort.values(), sort),
                    after,
                    PAGE));
            requests.items()
                    .forEach(row -> shown.put(
                            row.id(),
                            row.pupil().parentName() + ' ' + row.pupil().givenName()));
        }
        return requests;
    }

    /** The one of that name; what is none asks for nothing. */
    private static <E extends Enum<E>> E one(E[] values, String name) {
        return Stream.of(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public int getWaiting() {
        if (waiting == null) {
            waiting = list.waiting(groups.school());
        }
        return waiting;
    }

    public List<StudyGroupRow> getGroups() {
        return groups.here();
    }

    public List<LinkRequest.Status> getStates() {
        return List.of(LinkRequest.Status.values());
    }

    public List<Sort> getSorts() {
        return List.of(Sort.values());
    }

    /** Whether any of what is shown may be approved together with others, by the caller. */
    public boolean isChoosing() {
        return access.allows(Right.LINKS_DECIDE)
                && getRequests().items().stream().anyMatch(LinkRequestRow::isPlain);
    }

    public boolean isFiltered() {
        return group != null || (state != null && !state.isEmpty()) || (q != null && !q.isBlank());
    }

    public List<Failed> getFailed() {
        return failed;
    }

    public UUID getGroup() {
        return group;
    }

    public void setGroup(UUID group) {
        this.group = group;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
