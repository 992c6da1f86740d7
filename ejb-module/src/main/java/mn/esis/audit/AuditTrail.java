package mn.esis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mn.esis.shared.Caller;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.Json;

/** Writes the traces. If a trace cannot be written, the act fails with it. */
@ApplicationScoped
public class AuditTrail {

    private static final String ACCESS =
            "insert into access_log (at, account_id, person_id, session_id, caller, address,"
                    + " correlation_id, action, outcome, why, object_type, object_id, school_id, question, shown_ids)"
                    + " values (?1, cast(?2 as uuid), cast(?3 as uuid), cast(?4 as uuid), ?5, ?6, ?7, ?8, ?9, ?10, ?11,"
                    + " cast(?12 as uuid), cast(?13 as uuid), ?14, cast(?15 as uuid[]))";
    private static final String CHANGE =
            "insert into change_log (at, account_id, person_id, session_id, caller, action,"
                    + " object_type, object_id, school_id, changes, reason, correlation_id)"
                    + " values (?1, cast(?2 as uuid), cast(?3 as uuid), cast(?4 as uuid), ?5, ?6, ?7, ?8, cast(?9 as uuid),"
                    + " cast(?10 as jsonb), ?11, ?12)";

    @Inject
    private EntityManager em;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** One record was read. */
    public void looked(String action, ObjectType objectType, UUID objectId, UUID schoolId, String why) {
        access(action, "ALLOWED", why, objectType, objectId, schoolId, null, "{}");
    }

    /** A list was read: its question and the ids it showed, so that each of them finds this row. */
    public void listed(
            String action, ObjectType objectType, UUID schoolId, String why, String question, Collection<UUID> ids) {
        String shown = ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        access(action, "ALLOWED", why, objectType, null, schoolId, question, shown);
    }

    void denied(String action, ObjectType objectType, UUID objectId, String why) {
        access(action, "DENIED", why, objectType, objectId, null, null, "{}");
    }

    /**
     * Something was written.
     *
     * @param changes field names with what may be kept in plain: never register numbers, secrets or findings
     */
    public void changed(
            String action, ObjectType objectType, UUID objectId, UUID schoolId, Map<String, ?> changes, String reason) {
        Caller caller = current.get();
        em.createNativeQuery(CHANGE)
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, caller.accountId())
                .setParameter(3, caller.personId())
                .setParameter(4, caller.sessionId())
                .setParameter(5, caller.kind().name())
                .setParameter(6, action)
                .setParameter(7, objectType.name())
                .setParameter(8, objectId)
                .setParameter(9, schoolId)
                .setParameter(10, Json.write(changes))
                .setParameter(11, reason)
                .setParameter(12, caller.correlationId())
                .executeUpdate();
    }

    private void access(
            String action,
            String outcome,
            String why,
            ObjectType objectType,
            UUID objectId,
            UUID schoolId,
            String question,
            String shownIds) {
        Caller caller = current.get();
        Query insert = em.createNativeQuery(ACCESS)
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, caller.accountId())
                .setParameter(3, caller.personId())
                .setParameter(4, caller.sessionId())
                .setParameter(5, caller.kind().name())
                .setParameter(6, caller.address())
                .setParameter(7, caller.correlationId())
                .setParameter(8, action)
                .setParameter(9, outcome)
                .setParameter(10, why)
                .setParameter(11, objectType == null ? null : objectType.name())
                .setParameter(12, objectId)
                .setParameter(13, schoolId)
                .setParameter(14, question)
                .setParameter(15, shownIds);
        insert.executeUpdate();
    }
}
