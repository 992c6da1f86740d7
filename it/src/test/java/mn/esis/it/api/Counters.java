package mn.esis.it.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mn.esis.it.env.TestEnvironment;
import mn.esis.it.env.TestSchool;
import mn.esis.it.local.settings.Secrets;

/** Counts what would take too long to try; knows the server's key, without which no row could be found. */
final class Counters {

    private Counters() {}

    /** Fills the present window, and the next one, which might begin meanwhile. */
    static void count(String bucket, int window, int hits) {
        long begin = Instant.now().getEpochSecond() / window * window;
        for (long start : new long[] {begin, begin + window}) {
            TestSchool.run(
                    "insert into esis.rate_counter (bucket, window_start, hits) values (?, ?, ?)"
                            + " on conflict (bucket, window_start) do update set hits = excluded.hits",
                    keyed("RATE_COUNTER", bucket),
                    Instant.ofEpochSecond(start),
                    hits);
        }
    }

    /** What stands in the tables instead of the text. */
    static String keyed(String kind, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(indexKey(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((kind + '/' + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] indexKey() {
        try {
            String keys = Secrets.in(TestEnvironment.get().settings().data().resolve("secrets.properties"))
                    .get("ESIS_CRYPTO_INDEX_KEYS");
            return Base64.getDecoder().decode(keys.substring(keys.indexOf(':') + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
