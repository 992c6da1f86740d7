package mn.esis.linking.model.queue;

import java.util.UUID;

/**
 * A pupil with whom nobody is linked.
 *
 * @param waiting how many ask for the pupil and wait
 * @param isProtected whether a court protects the pupil, so that nobody is to be invited
 */
public record WithoutGuardianRow(
        UUID id, String parentName, String givenName, String group, int waiting, boolean isProtected) {}
