package mn.esis.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with 19 MiB, two passes, one lane (QUALITY security 5), behind a bulkhead: two hash at a time, twelve wait at
 * most two seconds, the rest are told to come again. A wave of sign-ins must never starve the gate.
 */
@ApplicationScoped
public class PasswordHasher {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final int PERMITS = 2;
    private static final int WAITING = 12;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    /** So many of those who were sent away come back in a second: as many as there is room for. */
    private static final int RETURNS_PER_SECOND = PERMITS + WAITING;

    private static final long LATEST_RETURN_SECONDS = 60;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final String PREFIX = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$";
    private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final Semaphore permits = new Semaphore(PERMITS, true);
    private final Semaphore room = new Semaphore(PERMITS + WAITING);

    /** The moment that the next one who is sent away is told to come back at, by the clock of {@link System#nanoTime()}. */
    private final AtomicLong nextReturn = new AtomicLong(System.nanoTime());

    /** A hash that no password opens, so that an unknown login costs as much as a known one. */
    private final String dummy;

    public PasswordHasher() {
        dummy = PREFIX + ENCODER.encodeToString(new byte[SALT]) + '$' + ENCODER.encodeToString(new byte[LENGTH]);
    }

    /**
     * Lets no more people in at once than may hash and wait, before anything else is done for them: of the server's threads
     * most stay free for others, however slow the database is.
     *
     * @throws Refusal BUSY when the room is full
     */
    public <T> T inTurn(Supplier<T> attempt) {
        if (!room.tryAcquire()) {
            throw busy();
        }
        try {
            return attempt.get();
        } finally {
            room.release();
        }
    }

    /**
     * For a door that would turn people away before it has read what they bring. Only a hint: {@link #inTurn} decides.
     *
     * @throws Refusal BUSY when the room is full at this moment
     */
    public void requireRoom() {
        if (room.availablePermits() == 0) {
            throw busy();
        }
    }

    /** @throws Refusal BUSY when too many are hashing already */
    public String hash(String password) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return PREFIX
                + ENCODER.encodeToString(salt)
                + '$'
                + ENCODER.encodeToString(guarded(password, salt, MEMORY_KIB, PASSES));
    }

    /**
     * @param stored the hash, or null for somebody who has none: costs the same and is false
     * @throws Refusal BUSY when too many are hashing already
     */
    public boolean matches(String password, String stored) {
        String[] parts = (stored == null ? dummy : stored).split("\\$", -1);
        String[] costs = parts[3].split("[=,]", -1);
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        byte[] actual = guarded(password, salt, Integer.parseInt(costs[1]), Integer.parseInt(costs[3]));
        return MessageDigest.isEqual(actual, expected) && stored != null;
    }

    /** True when the parameters have changed since: the password is hashed again at the next sign-in. */
    public boolean isOutdated(String stored) {
        return !stored.startsWith(PREFIX);
    }

    private byte[] guarded(String password, byte[] salt, int memory, int passes) {
        try {
            if (permits.getQueueLength() >= WAITING
                    || !permits.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return argon2(password, salt, memory, passes);
        } finally {
            permits.release();
        }
    }

    /** Those who are sent away together come back one after another, as if each had drawn a number. */
    private Refusal busy() {
        long now = System.nanoTime();
        long turn = nextReturn.updateAndGet(last -> Math.max(last, now) + SECOND / RETURNS_PER_SECOND);
        long seconds = 1 + (turn - now) / SECOND;
        return Refusal.later(SharedRefusal.BUSY, Duration.ofSeconds(Math.min(seconds, LATEST_RETURN_SECONDS)));
    }

    private static byte[] argon2(String password, byte[] salt, int memory, int passes) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[LENGTH];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
