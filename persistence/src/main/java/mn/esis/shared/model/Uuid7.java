package mn.esis.shared.model;

import java.security.SecureRandom;
import java.util.UUID;

/** Time-ordered identifiers (RFC 9562, version 7), made where an object is born: neither JDK 17 nor PostgreSQL 17 has them. */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    public static UUID next() {
        long time = System.currentTimeMillis();
        long random = RANDOM.nextLong();
        long high = (time << 16) | 0x7000L | (random >>> 52);
        long low = 0x8000_0000_0000_0000L | (RANDOM.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
