package mn.esis.linking.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import mn.esis.linking.LinkKeeper;
import mn.esis.linking.model.GuardianLinks;
import mn.esis.linking.model.GuardianRow;
import mn.esis.linking.model.LinkRequest;
import mn.esis.linking.model.LinkRequests;
import mn.esis.linking.model.Protections;
import mn.esis.linking.model.queue.LinkRequestQuery;
import mn.esis.linking.model.queue.LinkRequestRow;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;

/** Puts together what is known about one request. */
@ApplicationScoped
class RequestDetails {

    @Inject
    private LinkRequestQuery query;

    @Inject
    private LinkRequests requests;

    @Inject
    private GuardianLinks links;

    @Inject
    private Protections protections;

    @Inject
    private LinkKeeper keeper;

    LinkRequestView of(LinkRequest request) {
        LinkRequestRow row = query.one(request.id()).orElseThrow(() -> Refusal.of(SharedRefusal.NOT_FOUND));
        List<LinkRequestRow> rivals = requests.rivals(request).stream()
                .flatMap(rival -> query.one(rival).stream())
                .toList();
        return new LinkRequestView(
                row,
                rivals,
                links.rows(request.pupilId()).stream()
                        .filter(GuardianRow::isActive)
                        .toList(),
                query.othersWithNumberOf(request.personId()),
                keeper.hasFree(request.pupilId()),
                protections.of(request.pupilId()).isPresent());
    }
}
