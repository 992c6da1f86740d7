package mn.esis.linking.model.account;

import java.util.UUID;

/** A pupil by name and group, and nothing more. */
public record NamedPupil(UUID id, String parentName, String givenName, String group) {}
