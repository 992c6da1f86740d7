package mn.esis.notification.work;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import mn.esis.notification.Channel;

/**
 * A message that this thread alone may send until its lease ends.
 *
 * @param leaseNo fence: what was claimed again by somebody else cannot be marked with it
 * @param values opens what is sealed; an IllegalStateException when that cannot be read
 */
record Claimed(
        UUID messageId,
        int leaseNo,
        int attempts,
        String kind,
        Channel channel,
        String address,
        String language,
        Supplier<Map<String, String>> values,
        Instant createdAt) {}
