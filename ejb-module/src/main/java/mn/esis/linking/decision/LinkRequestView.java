package mn.esis.linking.decision;

import java.util.List;
import mn.esis.linking.model.GuardianRow;
import mn.esis.linking.model.queue.LinkRequestRow;

/**
 * All that whoever decides has to know.
 *
 * @param request with the register numbers in full
 * @param rivals the other requests for the same pupil that wait
 * @param linked who is linked with the pupil now
 * @param othersWithNumber how many others say that the number of the one who asks is theirs
 * @param placeFree whether there is a place for one more guardian
 * @param pupilProtected whether a court protects the pupil, so that nobody is let in
 */
public record LinkRequestView(
        LinkRequestRow request,
        List<LinkRequestRow> rivals,
        List<GuardianRow> linked,
        int othersWithNumber,
        boolean placeFree,
        boolean pupilProtected) {

    public LinkRequestView {
        rivals = List.copyOf(rivals);
        linked = List.copyOf(linked);
    }
}
