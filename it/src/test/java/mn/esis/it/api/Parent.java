package mn.esis.it.api;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mn.esis.it.env.TestEnvironment;

/** A parent of a test's own, with a phone. */
public final class Parent {
    public static final String PASSWORD = "Нарны-туяа 2026";

    private static final Pattern LINK = Pattern.compile("id=([0-9a-f-]{36})&(?:amp;)?code=([0-9]{6})");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public final String contact;
    final String device = UUID.randomUUID().toString();
    private final ApiClient api = new ApiClient();

    public Parent() {
        this("parent-" + UUID.randomUUID() + "@example.mn");
    }

    Parent(String contact) {
        this.contact = contact;
    }

    String registration() {
        return registration(contact);
    }

    static String registration(String contact) {
        return """
                {"contact":"%s","locale":"mn","parentName":"Бат-Эрдэнэ","givenName":"Өнөрмаа","registerNumber":"УК85010112"}""".formatted(contact);
    }

    /** The id of the registration. */
    String asks() {
        return api.post("registrations", registration()).is(202).text("registrationId");
    }

    ApiClient.Answer confirms(String registration, String code, String password, String... headers) {
        return api.post("registrations/" + registration + "/confirmation", confirmation(code, password), headers);
    }

    static String confirmation(String code, String password) {
        return "{\"code\":\"%s\",\"password\":\"%s\"}".formatted(code, password);
    }

    public void registers() {
        String registration = asks();
        confirms(registration, code(registration), PASSWORD).is(201);
    }

    /** The id of the recovery. */
    String forgets() {
        return api.post("auth/recoveries", "{\"contact\":\"%s\"}".formatted(contact))
                .is(202)
                .text("recoveryId");
    }

    ApiClient.Answer recovers(String recovery, String code, String password, String... headers) {
        return api.post("auth/recoveries/" + recovery + "/confirmation", confirmation(code, password), headers);
    }

    ApiClient.Answer signsIn() {
        return signsIn(PASSWORD);
    }

    ApiClient.Answer signsIn(String password) {
        return api.post(
                "auth/tokens",
                "{\"login\":\"%s\",\"password\":\"%s\",\"deviceId\":\"%s\"}".formatted(contact, password, device));
    }

    ApiClient.Answer refreshes(String refreshToken, String fromDevice) {
        return api.post(
                "auth/tokens/refresh",
                "{\"refreshToken\":\"%s\",\"deviceId\":\"%s\"}".formatted(refreshToken, fromDevice));
    }

    /** The code that was mailed for this request. */
    String code(String request) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Optional<String> found = TestEnvironment.get().catcher().messages().newestFirst(contact).stream()
                    .map(message -> LINK.matcher(message.text()))
                    .filter(Matcher::find)
                    .filter(link -> link.group(1).equals(request))
                    .map(link -> link.group(2))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return fail("no code came to " + contact + " for " + request);
    }

    /** Some other code. */
    static String wrong(String code) {
        return (code.charAt(0) == '9' ? "0" : "9") + code.substring(1);
    }
}
