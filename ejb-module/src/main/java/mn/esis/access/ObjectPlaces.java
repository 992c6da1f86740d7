package mn.esis.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Looks up where an object stands in the tree of organisations; one statement each. */
@RequestScoped
class ObjectPlaces {

    private static final String ORGANIZATION =
            "select array_to_string(o.path, ','), o.id, cast(null as uuid), cast(null as uuid) from organization o where o.id = ?1";
    private static final String GROUP =
            "select array_to_string(o.path, ','), o.id, g.id, cast(null as uuid) from study_group g"
                    + " join organization o on o.id = g.school_id where g.id = ?1";
    private static final String TODAY = "cast(current_timestamp at time zone o.time_zone as date)";
    private static final String RUNNING = "(e.valid_to is null or e.valid_to > " + TODAY + ")";
    private static final String ENROLMENT =
            "select array_to_string(o.path, ','), o.id, e.group_id, cast(null as uuid) from enrolment e"
                    + " join organization o on o.id = e.school_id join academic_year y on y.id = e.academic_year_id"
                    + " where e.pupil_id = ?1 and (" + RUNNING;
    /** Where the pupil learns now, else is about to or has learned last. */
    private static final String NOW_FIRST = ") order by (e.valid_from <= " + TODAY + " and " + RUNNING + ") desc,"
            + " e.valid_from desc, e.recorded_at desc limit 1";

    private static final String PUPIL = ENROLMENT + NOW_FIRST;
    /** Until the next year begins; after a mistaken enrolment for the rest of the day, in which it can be undone. */
    private static final String PUPIL_FILE = ENROLMENT + " or " + TODAY + " < y.first_day + interval '1 year'"
            + " and (e.end_reason <> 'ENTERED_IN_ERROR' or cast(e.ended_at at time zone o.time_zone as date) = " + TODAY
            + ")" + NOW_FIRST;

    /** Where the child learns now or has learned last, however long ago: a guardian stays one. */
    private static final String CHILD =
            "select array_to_string(o.path, ','), o.id, e.group_id, e.pupil_id from enrolment e"
                    + " join organization o on o.id = e.school_id where e.pupil_id = ?1"
                    + " order by (e.valid_to is null) desc, e.valid_from desc, e.recorded_at desc limit 1";

    private static final String HAS_OWN = "select exists (select 1 from role_assignment a"
            + " join organization o on o.id = a.organization_id where a.organization_id = ?1 and a.role = ?2"
            + " and a.valid_from <= cast(current_timestamp at time zone o.time_zone as date)"
            + " and (a.valid_to is null or a.valid_to > cast(current_timestamp at time zone o.time_zone as date)))";

    @Inject
    private EntityManager em;

    /** Those of this request: an organisation stays where it is, while groups and pupils may move in between. */
    private final Map<UUID, Optional<ObjectPlace>> organizations = new HashMap<>();

    Optional<ObjectPlace> of(On on) {
        if (on.id() == null) {
            return Optional.empty();
        }
        return on.kind() == On.Kind.ORGANIZATION ? organizations.computeIfAbsent(on.id(), id -> read(on)) : read(on);
    }

    private Optional<ObjectPlace> read(On on) {
        String sql = switch (on.kind()) {
            case ORGANIZATION -> ORGANIZATION;
            case GROUP -> GROUP;
            case PUPIL -> PUPIL;
            case PUPIL_FILE -> PUPIL_FILE;
            case CHILD -> CHILD;
            case COUNTRY -> throw new IllegalArgumentException("the country has no place");
        };
        List<?> rows = em.createNativeQuery(sql).setParameter(1, on.id()).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new ObjectPlace(path((String) row[0]), (UUID) row[1], (UUID) row[2], (UUID) row[3]));
    }

    /** Whether somebody holds the role in that very organisation today. */
    boolean hasOwn(Role role, UUID organizationId) {
        return (Boolean) em.createNativeQuery(HAS_OWN)
                .setParameter(1, organizationId)
                .setParameter(2, role.name())
                .getSingleResult();
    }

    private static Set<UUID> path(String ids) {
        return Arrays.stream(ids.split(",", -1)).map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }
}
