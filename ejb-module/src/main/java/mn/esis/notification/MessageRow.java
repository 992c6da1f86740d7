package mn.esis.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A message as the administrator sees it.
 *
 * @param address masked
 */
public record MessageRow(
        UUID id,
        String kind,
        Channel channel,
        String address,
        String state,
        int attempts,
        Instant createdAt,
        Instant sentAt,
        String lastError) {}
