package mn.esis.identity.model.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import mn.esis.shared.model.BlindIndex;

/** Devices and addresses from which an account was opened before, as keyed fingerprints that tell nobody where that was. */
@ApplicationScoped
public class KnownPlaces {

    private static final int NETWORK_BYTES = 8;
    private static final Duration NOTED_EVERY = Duration.ofDays(1);

    @Inject
    private EntityManager em;

    @Inject
    private BlindIndex keyedHash;

    @Inject
    private Clock clock;

    /** Null for a client that names no device. */
    public static String device(String deviceId) {
        return deviceId == null || deviceId.isBlank() ? null : "device:" + deviceId;
    }

    /** Of an IPv6 address the network counts: each house has 2^64 addresses of its own. */
    public static String address(String address) {
        return "address:" + (address != null && address.contains(":") ? network(address) : address);
    }

    private static String network(String address) {
        try {
            InetAddress parsed = InetAddress.getAllByName(address)[0]; // never looked up: a name has no colons
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, NETWORK_BYTES) + "/64"
                    : parsed.getHostAddress();
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }

    /**
     * Under any configured key: a place stays known while keys are changed.
     *
     * @param accountId null for a login that is no account, which costs the same and knows no place
     */
    public boolean isKnown(UUID accountId, String place) {
        return !em.createNativeQuery("select 1 from known_device where account_id = cast(?1 as uuid) and device_hash"
                        + " in (select decode(v, 'hex') from unnest(string_to_array(?2, ',')) v)")
                .setParameter(1, accountId)
                .setParameter(2, keyedHash.lookUp(kind(accountId), place))
                .getResultList()
                .isEmpty();
    }

    public void remember(UUID accountId, String place) {
        Instant now = clock.instant();
        em.createNativeQuery("insert into known_device (account_id, device_hash, last_used_at) values (?1, ?2, ?3)"
                        + " on conflict (account_id, device_hash) do update set last_used_at = excluded.last_used_at"
                        + " where known_device.last_used_at < ?4")
                .setParameter(1, accountId)
                .setParameter(2, hash(accountId, place))
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, Timestamp.from(now.minus(NOTED_EVERY)))
                .executeUpdate();
    }

    private byte[] hash(UUID accountId, String place) {
        return keyedHash.value(kind(accountId), place);
    }

    private static String kind(UUID accountId) {
        return "KNOWN_PLACE/" + accountId;
    }
}
