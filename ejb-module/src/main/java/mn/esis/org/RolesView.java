package mn.esis.org;

import java.util.List;
import mn.esis.access.Role;
import mn.esis.org.model.RoleAssignmentRow;
import mn.esis.org.model.RoleAssignments;
import mn.esis.org.model.RoleAssignments.Candidate;

/**
 * Who holds which role in an organisation.
 *
 * @param organization its name
 * @param grantable what the caller may give and take there
 * @param candidates to whom
 */
public record RolesView(
        String organization, List<RoleAssignmentRow> held, List<Role> grantable, List<Candidate> candidates) {

    /** Whether there may be more than are named here. */
    public boolean isCut() {
        return held.size() >= RoleAssignments.MOST;
    }
}
