package mn.esis.notification;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** @param until the moment of the newest notice that was seen; a later one stays unread */
public record ReadNotices(@NotNull Instant until) {}
