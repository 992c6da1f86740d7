package mn.esis.org.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import mn.esis.shared.model.ConstraintTable;
import mn.esis.shared.model.RefusalCode;
import mn.esis.shared.model.SharedRefusal;

/** Two people form the same group, give the same role or set up the same year at the same time. */
@ApplicationScoped
public class OrgConstraints implements ConstraintTable {

    @Override
    public Map<String, RefusalCode> codes() {
        return Map.of(
                "uk_organization_code", OrgRefusal.ORGANIZATION_CODE_TAKEN,
                "uk_academic_year", OrgRefusal.YEAR_EXISTS,
                "ex_term_overlap", SharedRefusal.CHANGED_BY_OTHERS,
                "uk_term_number", OrgRefusal.YEAR_EXISTS,
                "uk_shift_number", OrgRefusal.SHIFT_EXISTS,
                "ex_shift_overlap", OrgRefusal.SHIFT_EXISTS,
                "uk_study_group_name", OrgRefusal.GROUP_NAME_TAKEN,
                "ex_role_assignment_twice", OrgRefusal.ROLE_ALREADY_HELD,
                "ex_role_assignment_class_teacher", OrgRefusal.CLASS_TEACHER_APPOINTED);
    }
}
