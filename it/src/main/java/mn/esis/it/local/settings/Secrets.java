package mn.esis.it.local.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Passwords and keys of one environment: made once, kept in a file that only its owner reads, named as in the environment. */
public final class Secrets {
    public static final String SUPERUSER = "POSTGRES_PASSWORD";
    public static final String OWNER = "ESIS_DB_OWNER_PASSWORD";
    public static final String APP = "ESIS_DB_PASSWORD";
    public static final String REPORT = "ESIS_DB_REPORT_PASSWORD";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = values;
    }

    public static Secrets in(Path file) throws IOException {
        Map<String, String> values = read(file);
        int known = values.size();
        make(values, SUPERUSER, Secrets::password);
        make(values, OWNER, Secrets::password);
        make(values, APP, Secrets::password);
        make(values, REPORT, Secrets::password);
        make(values, "ESIS_CRYPTO_KEYS", () -> "k1:" + key());
        make(values, "ESIS_CRYPTO_INDEX_KEYS", () -> "i1:" + key());
        make(values, "ESIS_TOKEN_KEYS", () -> "t1:" + signingKey());
        if (values.size() > known) {
            write(file, values);
        }
        return new Secrets(values);
    }

    public String get(String name) {
        return values.get(name);
    }

    private static void make(Map<String, String> values, String name, Supplier<String> maker) {
        values.computeIfAbsent(name, absent -> maker.get());
    }

    private static Map<String, String> read(Path file) throws IOException {
        Map<String, String> values = new TreeMap<>();
        if (Files.exists(file)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        }
        return values;
    }

    private static void write(Path file, Map<String, String> values) throws IOException {
        Files.createDirectories(file.getParent());
        if (!Files.exists(file)) {
            Files.createFile(file, onlyOwner(file));
        }
        Properties properties = new Properties();
        properties.putAll(values);
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, "Secrets of this local environment. Whoever loses them loses its encrypted data.");
        }
    }

    public static FileAttribute<?>[] onlyOwner(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    public static String password() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(24));
    }

    private static String key() {
        return Base64.getEncoder().encodeToString(bytes(32));
    }

    private static String signingKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return Base64.getEncoder()
                    .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
