package mn.esis.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice in the inbox of its receiver.
 *
 * @param title in the reader's language
 * @param text in the reader's language, paragraphs parted by an empty line
 * @param read whether its receiver has seen it here
 */
public record NoticeView(UUID id, Instant at, String title, String text, boolean read) {}
