package mn.esis.it.env;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.Properties;
import mn.esis.it.local.settings.Wait;
import org.junit.jupiter.api.Test;

/** The procedure "change the key" of docs/operations.md on a server with the demo in it: all three keys at one restart. */
class KeyRotationIT {

    /** Each sealed column, and the index of numbers. */
    private static final String RENEWALS = "7";

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String OLD = "select count(*) from person where register_number is not null"
            + " and convert_from(substring(register_number from 2 for get_byte(register_number, 0)), 'SQL_ASCII') <> 'k2'";

    private final TestEnvironment environment = TestEnvironment.toBreak();

    @Test
    void stored_values_come_under_the_new_keys_and_nobody_has_to_sign_in_again()
            throws IOException, SQLException, InterruptedException, NoSuchAlgorithmException {
        String token = signIn();
        assertTrue(Integer.parseInt(ask(OLD)) > 100);

        putNewKeysFirst(environment.settings().data().resolve("secrets.properties"));
        environment.server().close();
        environment.local().startServerAgain();
        environment.server().awaitReady();

        assertEquals(200, me(token));
        assertEquals(200, me(signIn()));
        awaitRenewals();
        assertEquals("0", ask(OLD));
        assertEquals("0", ask("select sum(unreadable) from key_renewal"));
        assertEquals(
                ask("select count(*) from person_number_index where key_id = 'i1'"),
                ask("select count(*) from person_number_index where key_id = 'i2'"));
    }

    private void awaitRenewals() throws SQLException, InterruptedException {
        String done = "select count(*) from key_renewal where key_id in ('k2', 'i2') and ended_at is not null";
        Wait.until(PATIENCE, () -> ask(done).equals(RENEWALS));
        assertEquals(RENEWALS, ask(done));
    }

    private String signIn() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(uri("auth/tokens"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"login\":\"parent@demo.mn\",\"password\":\"demo-Esis-2026\",\"deviceId\":\"rotation\"}"))
                .build());
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body().replaceAll(".*\"accessToken\":\"([^\"]+)\".*", "$1");
    }

    private int me(String token) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri("me"))
                        .header("Authorization", "Bearer " + token)
                        .build())
                .statusCode();
    }

    private URI uri(String path) {
        return environment.url("/api/v1/" + path);
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String ask(String question) throws SQLException {
        try (Connection connection = environment.owner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void putNewKeysFirst(Path file) throws IOException, NoSuchAlgorithmException {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            secrets.load(reader);
        }
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        first(secrets, "ESIS_CRYPTO_KEYS", "k2", random());
        first(secrets, "ESIS_CRYPTO_INDEX_KEYS", "i2", random());
        first(
                secrets,
                "ESIS_TOKEN_KEYS",
                "t2",
                rsa.generateKeyPair().getPrivate().getEncoded());
        try (Writer writer = Files.newBufferedWriter(file)) {
            secrets.store(writer, null);
        }
    }

    private static void first(Properties secrets, String name, String id, byte[] key) {
        secrets.setProperty(name, id + ':' + Base64.getEncoder().encodeToString(key) + ',' + secrets.getProperty(name));
    }

    private static byte[] random() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
