package mn.esis.shared;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mn.esis.shared.model.ConstraintTable;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.RefusalCode;
import mn.esis.shared.model.SharedRefusal;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Tells a lost race from a bug: what two people did at the same time, the database lets only one of them do. The other one is
 * refused in words of the feature, as if the first had been seen in time.
 */
@ApplicationScoped
public class LostRaces {

    private static final Set<String> ONE_OF_TWO = Set.of("23505", "23P01"); // unique_violation, exclusion_violation
    private static final Set<String> TRY_AGAIN = Set.of("40001", "40P01"); // serialization_failure, deadlock_detected

    @Inject
    @Any
    private Instance<ConstraintTable> tables;

    /** Empty when the failure is of another sort. */
    public Optional<Refusal> refusal(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, LostRaces::inside)
                .flatMap(cause -> code(cause).stream())
                .findFirst()
                .map(Refusal::of);
    }

    private Optional<RefusalCode> code(Throwable cause) {
        if (cause instanceof OptimisticLockException) {
            return Optional.of(SharedRefusal.CHANGED_BY_OTHERS);
        }
        if (!(cause instanceof PSQLException refused) || refused.getSQLState() == null) {
            return Optional.empty();
        }
        if (TRY_AGAIN.contains(refused.getSQLState())) {
            return Optional.of(SharedRefusal.CHANGED_BY_OTHERS);
        }
        return ONE_OF_TWO.contains(refused.getSQLState())
                ? Optional.of(of(refused.getServerErrorMessage()))
                : Optional.empty();
    }

    private RefusalCode of(ServerErrorMessage message) {
        String constraint = message == null || message.getConstraint() == null ? "" : message.getConstraint();
        return tables.stream()
                .flatMap(table -> Stream.ofNullable(table.codes().get(constraint)))
                .findFirst()
                .orElse(SharedRefusal.CHANGED_BY_OTHERS);
    }

    private static Throwable inside(Throwable wrapper) {
        return wrapper instanceof EJBException bean && bean.getCausedByException() != null
                ? bean.getCausedByException()
                : wrapper.getCause();
    }
}
