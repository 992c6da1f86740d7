package mn.esis.identity.session;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mn.esis.shared.model.Keyring;
import mn.esis.shared.model.Uuid7;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signed access tokens (QUALITY security 6): RS256, ten minutes, no roles in them; the first configured key signs, all verify. */
@ApplicationScoped
public class AccessTokens {

    public static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final String AUDIENCE = "esis-api";
    private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");

    private final Map<String, RSASSAVerifier> verifiers = new HashMap<>();
    private RSASSASigner signer;
    private String signingKey;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "esis.base-url", defaultValue = "http://localhost:8080")
    private String issuer;

    @Inject
    @ConfigProperty(name = "esis.token.keys")
    private Optional<String> keys;

    @PostConstruct
    void load() {
        Keyring ring = new Keyring("esis.token.keys", keys.orElse(""));
        signingKey = ring.currentId();
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            for (Map.Entry<String, byte[]> key : ring.all().entrySet()) {
                PrivateKey privateKey = rsa.generatePrivate(new PKCS8EncodedKeySpec(key.getValue()));
                RSAPrivateCrtKey parts = (RSAPrivateCrtKey) privateKey;
                RSAPublicKeySpec open = new RSAPublicKeySpec(parts.getModulus(), parts.getPublicExponent());
                verifiers.put(key.getKey(), new RSASSAVerifier((RSAPublicKey) rsa.generatePublic(open)));
                if (key.getKey().equals(signingKey)) {
                    signer = new RSASSASigner(privateKey);
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("esis.token.keys must hold RSA private keys (PKCS#8)", e);
        }
    }

    public String issue(UUID accountId, UUID sessionId) {
        Instant now = clock.instant();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(signingKey)
                        .type(TYPE)
                        .build(),
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .audience(AUDIENCE)
                        .subject(accountId.toString())
                        .claim("sid", sessionId.toString())
                        .jwtID(Uuid7.next().toString())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(LIFETIME)))
                        .build());
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    /** The session a token is for, or nothing when it is not ours, changed, or over. */
    public Optional<UUID> sessionOf(String bearer) {
        try {
            SignedJWT token = SignedJWT.parse(bearer);
            JWTClaimsSet claims = token.getJWTClaimsSet();
            RSASSAVerifier verifier =
                    verifiers.get(String.valueOf(token.getHeader().getKeyID()));
            String session = claims.getStringClaim("sid");
            boolean ours = session != null
                    && verifier != null
                    && JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm())
                    && TYPE.equals(token.getHeader().getType())
                    && token.verify(verifier)
                    && issuer.equals(claims.getIssuer())
                    && List.of(AUDIENCE).equals(claims.getAudience())
                    && claims.getExpirationTime() != null
                    && claims.getExpirationTime().toInstant().isAfter(clock.instant());
            return ours ? Optional.of(UUID.fromString(session)) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
