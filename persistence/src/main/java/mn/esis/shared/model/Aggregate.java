package mn.esis.shared.model;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** An entity with its own key and an optimistic lock; two are the same when their keys are. */
@MappedSuperclass
public abstract class Aggregate {

    @Id
    private UUID id;

    @Version
    private int version;

    protected Aggregate() {}

    protected Aggregate(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** @throws Refusal CHANGED_BY_OTHERS when somebody has changed it since it was read in that version */
    public final void requireVersion(int read) {
        if (version != read) {
            throw Refusal.of(SharedRefusal.CHANGED_BY_OTHERS);
        }
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Aggregate that && id != null && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id == null ? 0 : id.hashCode();
    }
}
