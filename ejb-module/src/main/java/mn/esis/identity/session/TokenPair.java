package mn.esis.identity.session;

/**
 * What a phone signs its calls with.
 *
 * @param expiresIn seconds until the access token ends
 */
public record TokenPair(String accessToken, long expiresIn, String refreshToken, boolean mustChangePassword) {

    @Override
    public String toString() {
        return "TokenPair[…]";
    }
}
