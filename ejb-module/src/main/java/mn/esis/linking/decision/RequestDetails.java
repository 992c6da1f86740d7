package mn.esis.linking.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mn.esis.linking.LinkKeeper;
import mn.esis.linking.model.GuardianLinks;
import mn.esis.linking.model.GuardianRow;
import mn.esis.linking.model.LinkRequest;
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
    private GuardianLinks links;

    @Inject
    private Protections protections;

    @Inject
    private LinkKeeper keeper;

    LinkRequestView of(LinkRequest request) {
        Map<Boolean, List<LinkRequestRow>> found = query.withRivals(request.id()).stream()
                .collect(Collectors.partitioningBy(row -> row.id().equals(request.id())));
        LinkRequestRow row =
                found.get(true).stream().findFirst().orElseThrow(() -> Refusal.of(SharedRefusal.NOT_FOUND));
        return new LinkRequestView(
                row,
                found.get(false),
                links.rows(request.pupilId()).stream()
                        .filter(GuardianRow::isActive)
                        .toList(),
                query.othersWithNumberOf(request.personId()),
                keeper.hasFree(request.pupilId()),
                protections.of(request.pupilId()).isPresent());
    }
}
