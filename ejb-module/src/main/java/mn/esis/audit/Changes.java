package mn.esis.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What an act changes, each field with {@code before} and {@code after}, for {@link AuditTrail#changed}. */
public class Changes {

    private final Map<String, Object> fields = new HashMap<>();

    /** Only what really differs is kept. */
    public Changes put(String field, Object before, Object after) {
        return Objects.equals(before, after) ? this : add(field, before, after);
    }

    /** Kept although both may read the same, since they are masked. */
    public Changes add(String field, Object before, Object after) {
        Map<String, Object> change = new HashMap<>();
        change.put("before", before);
        change.put("after", after);
        fields.put(field, change);
        return this;
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    public Map<String, Object> fields() {
        return Map.copyOf(fields);
    }
}
