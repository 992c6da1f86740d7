package mn.esis.identity;

import java.util.UUID;
import mn.esis.shared.AnonymousCommand;

/**
 * A code that came back.
 *
 * @param id the request that asked for the code
 * @param isSpent true when it opens nothing (any more); it may still be the repetition of a request whose answer was lost
 * @param accountId the account the code was for, null when there is none
 */
public record ProvenCode(UUID id, boolean isSpent, String contact, UUID accountId) implements AnonymousCommand {

    @Override
    public String idempotencyScope() {
        return "code/" + id;
    }
}
