package mn.esis.it.local.catcher;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was caught, each id once; the oldest makes room when there are too many. */
public final class CaughtMessages {
    private static final int MOST = 5_000;

    private final Map<String, CaughtMessage> byId = new LinkedHashMap<>();

    synchronized void add(CaughtMessage message) {
        byId.merge(message.id(), message, CaughtMessage::again);
        if (byId.size() > MOST) {
            byId.remove(byId.keySet().iterator().next());
        }
    }

    public synchronized List<CaughtMessage> newestFirst() {
        List<CaughtMessage> all = new ArrayList<>(byId.values());
        Collections.reverse(all);
        return all;
    }

    public List<CaughtMessage> newestFirst(String to) {
        return newestFirst().stream().filter(message -> message.isTo(to)).toList();
    }

    public synchronized Optional<CaughtMessage> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public synchronized void clear() {
        byId.clear();
    }
}
