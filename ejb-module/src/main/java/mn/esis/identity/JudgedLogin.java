package mn.esis.identity;

import java.util.UUID;
import mn.esis.identity.model.Account;

/** An account whose password has just been judged right. */
public record JudgedLogin(UUID accountId, UUID personId, String language, boolean mustChangePassword) {

    static JudgedLogin of(Account account) {
        return new JudgedLogin(account.id(), account.personId(), account.language(), account.mustChangePassword());
    }
}
