package mn.esis.linking.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import mn.esis.access.Right;
import mn.esis.access.web.Workplace;
import mn.esis.org.MyGroups;
import mn.esis.org.model.StudyGroupRow;

/** The school that a list of guardians is about, and its groups to choose from. */
@RequestScoped
public class SchoolGroups {

    @Inject
    private Workplace workplace;

    @Inject
    private MyGroups own;

    private List<StudyGroupRow> groups;

    /** The place chosen in the top bar, else the first where the caller has to do with guardians. */
    UUID school() {
        return workplace.of(Right.LINKS_SEE, null);
    }

    /** Of a class teacher the own ones. */
    List<StudyGroupRow> here() {
        if (groups == null) {
            groups = own.list().stream()
                    .filter(group -> group.schoolId().equals(school()))
                    .toList();
        }
        return groups;
    }
}
