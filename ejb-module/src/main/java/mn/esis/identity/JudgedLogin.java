package mn.esis.identity;

import java.util.UUID;
import mn.esis.identity.model.Account;

/**
 * An account whose password has just been judged right.
 *
 * @param passwordHash what it was judged by; a session is opened only while the account still has it
 */
public record JudgedLogin(
        UUID accountId, UUID personId, String language, boolean mustChangePassword, String passwordHash) {

    @Override
    public String toString() {
        return "JudgedLogin[" + accountId + ']';
    }

    static JudgedLogin of(Account account, String passwordHash) {
        return new JudgedLogin(
                account.id(), account.personId(), account.language(), account.mustChangePassword(), passwordHash);
    }
}
