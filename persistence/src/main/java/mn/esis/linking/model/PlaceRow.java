package mn.esis.linking.model;

import java.time.Instant;

/** A place that the school has opened for one pupil, and why. */
public record PlaceRow(int slot, Instant openedAt, String reason, String document) {}
