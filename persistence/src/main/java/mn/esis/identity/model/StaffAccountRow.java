package mn.esis.identity.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who works in an organisation, and the account by which she or he signs in.
 *
 * @param position the word of the register of staff
 * @param userName null when there is no account yet
 * @param secretPending true while a one-time secret waits to be replaced
 * @param secretExpiresAt until when that secret opens the account
 * @param worksElsewhere true when the account opens more than this organisation's daily work: the person works, learns or
 *     holds a role elsewhere, or is a parent or a pupil
 */
public record StaffAccountRow(
        UUID personId,
        String parentName,
        String givenName,
        String position,
        String userName,
        boolean secretPending,
        Instant secretExpiresAt,
        boolean worksElsewhere) {}
