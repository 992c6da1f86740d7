package mn.esis.registry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.Grant;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.registry.model.PupilListQuery;
import mn.esis.registry.model.RegistryRefusal;
import mn.esis.shared.model.Refusal;

/** Finds one pupil by the exact register number. Each look-up leaves a trace, also one that finds nobody; the number is in none. */
@Stateless
public class PupilLookUp {

    private static final String ACTION = "PUPIL_LOOKED_UP";

    @Inject
    private AccessPolicy access;

    @Inject
    private PupilListQuery query;

    @Inject
    private PersonFile persons;

    @Inject
    private MissedLookUps missed;

    @Inject
    private AuditTrail audit;

    /**
     * The pupil of the school who bears the number, also one who has left it this year; who learns elsewhere is not found.
     *
     * @throws Refusal PUPIL_NOT_FOUND, PERSON_INVALID at {@code registerNumber}, TOO_MANY_ATTEMPTS
     */
    @Allowed(Right.PUPILS_SEE)
    public UUID find(@Valid FindPupil command) {
        UUID schoolId = command.schoolId();
        Grant by = access.require(Right.PUPILS_SEE, On.organization(schoolId));
        String fingerprint = persons.fingerprint(command.registerNumber());
        missed.requireFewer();
        Optional<UUID> found = query.bearer(schoolId, fingerprint);
        if (found.isEmpty()) {
            RegistryRefusal code = RegistryRefusal.PUPIL_NOT_FOUND;
            missed.add(ACTION, ObjectType.ORGANIZATION, schoolId, code.name());
            throw Refusal.of(code);
        }
        audit.listed(
                ACTION,
                ObjectType.PUPIL,
                schoolId,
                by == null ? null : by.role().name(),
                null,
                List.of(found.get()));
        return found.get();
    }
}
