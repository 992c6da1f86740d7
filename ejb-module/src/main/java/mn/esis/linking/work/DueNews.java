package mn.esis.linking.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.linking.LinkNews;
import mn.esis.linking.model.Learners;
import mn.esis.linking.model.LinkAttempts;
import mn.esis.linking.model.Receiver;
import mn.esis.linking.model.due.DueRequests.EndedLink;
import mn.esis.linking.model.due.DueRequests.Expired;
import mn.esis.linking.model.due.DueRequests.Queue;

/** Traces and messages of what time alone has done. */
@ApplicationScoped
class DueNews {

    @Inject
    private LinkNews news;

    @Inject
    private LinkAttempts attempts;

    @Inject
    private Learners learners;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    void waiting(String kind, List<Receiver> to, long count) {
        news.waiting(kind, to, (int) count);
    }

    Map<UUID, Long> perSchool(Map<Queue, Long> counts) {
        return counts.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().schoolId(), Collectors.summingLong(Map.Entry::getValue)));
    }

    void expired(Expired request) {
        news.expired(request.accountId(), request.givenName());
        audit.changed(
                "LINK_REQUEST_EXPIRED",
                ObjectType.PUPIL,
                request.pupilId(),
                null,
                Map.of("requestId", request.requestId()),
                null);
    }

    void graduated(EndedLink link) {
        audit.changed(
                "LINK_ENDED_BY_GRADUATION",
                ObjectType.PUPIL,
                link.pupilId(),
                null,
                Map.of("linkId", link.linkId()),
                null);
    }

    List<UUID> takeAlarms(int most) {
        List<UUID> pupils = attempts.takeAlarms(most, clock.instant());
        pupils.stream()
                .distinct()
                .flatMap(pupil -> learners.byId(pupil).stream())
                .forEach(child -> news.alarm(child.schoolId(), child.pupilId(), child.givenName()));
        return pupils;
    }
}
