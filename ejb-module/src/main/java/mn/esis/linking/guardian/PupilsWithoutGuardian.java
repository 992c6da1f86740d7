package mn.esis.linking.guardian;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import mn.esis.access.Allowed;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.linking.CallerScope;
import mn.esis.linking.model.queue.WithoutGuardianQuery;
import mn.esis.linking.model.queue.WithoutGuardianRow;
import mn.esis.shared.model.Page;

/** Pupils with whom nobody is linked yet: to their homes goes a letter with the card. */
@Stateless
public class PupilsWithoutGuardian {

    @Inject
    private CallerScope scope;

    @Inject
    private WithoutGuardianQuery query;

    @Inject
    private AuditTrail audit;

    /** By group and name. Found by the grants themselves; a foreign group or school gives an empty list. */
    @Allowed(Right.LINKS_SEE)
    public Page<WithoutGuardianRow> list(@Valid ListPupilsWithoutGuardian command) {
        Page<WithoutGuardianRow> page =
                query.list(scope.at(command.schoolId()), command.groupId(), command.cursor(), command.limit());
        audit.listed(
                "PUPILS_WITHOUT_GUARDIAN_LISTED",
                ObjectType.PUPIL,
                command.schoolId(),
                scope.role(),
                "group=" + command.groupId(),
                page.items().stream().map(WithoutGuardianRow::id).toList());
        return page;
    }
}
