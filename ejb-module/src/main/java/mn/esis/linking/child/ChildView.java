package mn.esis.linking.child;

import java.util.List;
import mn.esis.linking.model.child.ChildRow;
import mn.esis.linking.model.child.SchoolPerson;

/** The child's record as the guardian sees it, with the people of the school to turn to. */
public record ChildView(ChildRow child, List<SchoolPerson> schoolPeople) {

    public ChildView {
        schoolPeople = List.copyOf(schoolPeople);
    }
}
