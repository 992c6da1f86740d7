package mn.esis.linking.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import mn.esis.linking.guardian.ListPupilsWithoutGuardian;
import mn.esis.linking.guardian.PupilsWithoutGuardian;
import mn.esis.linking.model.queue.WithoutGuardianRow;
import mn.esis.org.model.StudyGroupRow;
import mn.esis.shared.model.Page;

/** The pupils with whom nobody is linked. */
@Named
@RequestScoped
public class WithoutGuardianPage {

    private static final int PAGE = 50;

    @Inject
    private PupilsWithoutGuardian list;

    @Inject
    private SchoolGroups groups;

    private UUID group;
    private String after;
    private Page<WithoutGuardianRow> pupils;

    public Page<WithoutGuardianRow> getPupils() {
        if (pupils == null) {
            pupils = list.list(new ListPupilsWithoutGuardian(groups.school(), group, after, PAGE));
        }
        return pupils;
    }

    public List<StudyGroupRow> getGroups() {
        return groups.here();
    }

    public UUID getGroup() {
        return group;
    }

    public void setGroup(UUID group) {
        this.group = group;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
