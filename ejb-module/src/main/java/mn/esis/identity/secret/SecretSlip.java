package mn.esis.identity.secret;

import java.time.Instant;

/** What is handed over on paper, seen this once: of the secret only a hash is kept. */
public record SecretSlip(
        String parentName, String givenName, String userName, String secret, Instant expiresAt, String address) {

    @Override
    public String toString() {
        return "SecretSlip[…]";
    }
}
