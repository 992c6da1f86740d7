package mn.esis.linking.work;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mn.esis.linking.model.Receivers;
import mn.esis.linking.model.due.DueRequests;
import mn.esis.linking.model.due.DueRequests.Queue;
import mn.esis.shared.Open;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One batch of what is due, in one transaction with what follows from it. Each tells whether there may be more. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LinkTurns {

    private static final int BATCH = 500;

    @Inject
    private DueRequests due;

    @Inject
    private Receivers receivers;

    @Inject
    private DueNews news;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "esis.linking.remind-after-school-days", defaultValue = "3")
    private int remindAfter;

    @Inject
    @ConfigProperty(name = "esis.linking.hand-over-after-school-days", defaultValue = "14")
    private int handAfter;

    @Inject
    @ConfigProperty(name = "esis.linking.expire-after-school-days", defaultValue = "30")
    private int expireAfter;

    /** Whoever decides is reminded, once, of all that waits too long. */
    @Open("a timer")
    public boolean remind() {
        Map<Queue, Long> waiting = due.remind(remindAfter, BATCH, clock.instant());
        waiting.forEach((queue, count) ->
                news.waiting("linking.mail.remind", receivers.deciders(queue.schoolId(), queue.groupId()), count));
        return isMore(waiting);
    }

    /** The managers are asked to decide in the class teacher's stead. */
    @Open("a timer")
    public boolean handOver() {
        Map<Queue, Long> waiting = due.hand(handAfter, BATCH, clock.instant());
        news.perSchool(waiting)
                .forEach((school, count) -> news.waiting("linking.mail.handedOver", receivers.managers(school), count));
        return isMore(waiting);
    }

    @Open("a timer")
    public boolean expire() {
        List<DueRequests.Expired> expired = due.expire(expireAfter, BATCH, clock.instant());
        expired.forEach(news::expired);
        return expired.size() == BATCH;
    }

    @Open("a timer")
    public boolean graduate() {
        List<DueRequests.EndedLink> ended = due.graduate(BATCH, clock.instant());
        ended.forEach(news::graduated);
        return ended.size() == BATCH;
    }

    @Open("a timer")
    public boolean review() {
        Map<Queue, Long> waiting = due.review(BATCH, clock.instant());
        waiting.forEach((queue, count) ->
                news.waiting("linking.mail.review", receivers.deciders(queue.schoolId(), queue.groupId()), count));
        return isMore(waiting);
    }

    /** The managers learn that somebody has tried to get to a protected child. */
    @Open("a timer")
    public boolean alarm() {
        List<UUID> pupils = news.takeAlarms(BATCH);
        return pupils.size() == BATCH;
    }

    private static boolean isMore(Map<Queue, Long> found) {
        return found.values().stream().mapToLong(Long::longValue).sum() == BATCH;
    }
}
