package mn.esis.linking.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.Grant;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.linking.CallerScope;
import mn.esis.linking.model.LinkRequest;
import mn.esis.linking.model.LinkRequests;
import mn.esis.linking.model.queue.LinkRequestQuery;
import mn.esis.linking.model.queue.LinkRequestRow;
import mn.esis.linking.model.queue.RequestSearch;
import mn.esis.shared.model.Page;

/** The requests that came to the caller: a class teacher's own group, the whole school for manager and director. */
@Stateless
public class LinkRequestList {

    @Inject
    private AccessPolicy access;

    @Inject
    private CallerScope scope;

    @Inject
    private LinkRequestQuery query;

    @Inject
    private LinkRequests requests;

    @Inject
    private RequestDetails details;

    @Inject
    private AuditTrail audit;

    /** Found by the grants themselves, so each of them is in scope; a foreign group or school gives an empty list. */
    @Allowed(Right.LINKS_SEE)
    public Page<LinkRequestRow> list(@Valid ListLinkRequests command) {
        RequestSearch search = new RequestSearch(command.groupId(), command.status(), command.q(), command.sort());
        Page<LinkRequestRow> page = query.list(scope.at(command.schoolId()), search, command.cursor(), command.limit());
        audit.listed(
                "LINK_REQUESTS_LISTED",
                ObjectType.PUPIL,
                command.schoolId(),
                scope.role(),
                "group=" + command.groupId() + " status=" + command.status() + " q=" + command.q(),
                page.items().stream().map(row -> row.pupil().id()).distinct().toList());
        return page;
    }

    /**
     * How many wait.
     *
     * @param schoolId null for all that the caller has to do with
     */
    @Allowed(Right.LINKS_SEE)
    public int waiting(UUID schoolId) {
        return query.waiting(scope.at(schoolId));
    }

    /**
     * The one that has waited longest, apart from the one that is shown.
     *
     * @param schoolId as above
     */
    @Allowed(Right.LINKS_SEE)
    public Optional<UUID> next(UUID schoolId, UUID shown) {
        return query.next(scope.at(schoolId), shown);
    }

    @Allowed(Right.LINKS_SEE)
    public LinkRequestView get(UUID requestId) {
        LinkRequest request = requests.get(requestId);
        Grant by = access.require(Right.LINKS_SEE, On.pupil(request.pupilId()));
        audit.looked(
                "LINK_REQUEST_SEEN",
                ObjectType.PUPIL,
                request.pupilId(),
                by == null ? null : by.organizationId(),
                by == null ? null : by.role().name());
        return details.of(request);
    }
}
