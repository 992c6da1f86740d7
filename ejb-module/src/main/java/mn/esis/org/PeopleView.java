package mn.esis.org;

import java.util.List;
import mn.esis.org.model.RoleAssignmentRow;

/**
 * Who works in an organisation.
 *
 * @param staff how many
 * @param leading whom to ask: everybody with a role, but for those who teach
 */
public record PeopleView(int staff, List<RoleAssignmentRow> leading) {}
