package mn.esis.it.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mn.esis.it.env.TestEnvironment;

/**
 * Parents who register all at the same time, whatever happens: each asks with one Idempotency-Key until there is an answer,
 * waits for the mail, and confirms in the same way.
 */
public final class NewParents {
    static final String PASSWORD = "Нарны-туяа 2026";

    private static final int AT_ONCE = 16;
    private static final Pattern CODE = Pattern.compile("code=([0-9]{6})");

    private final TestEnvironment environment;
    private final Ledger ledger;
    private final Phone phone;
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final Insistence insistence = new Insistence();

    public NewParents(TestEnvironment environment, Ledger ledger) {
        this.environment = environment;
        this.ledger = ledger;
        this.phone = new Phone(environment);
    }

    /** Begins; {@link #finish} waits for the end. */
    public List<Future<?>> begin(int count) {
        return IntStream.range(0, count)
                .<Future<?>>mapToObj(i -> workers.submit(this::register))
                .toList();
    }

    public void finish(List<Future<?>> all) throws Exception {
        workers.shutdown();
        for (Future<?> one : all) {
            one.get();
        }
        assertEquals(List.of(), List.copyOf(failures), () -> "answers were " + answers());
    }

    /** One more who asks just now: the others may all be waiting for their mail. Returns when the server has answered. */
    void askOnce() {
        String contact = newContact();
        ledger.registered(contact, ask(contact));
    }

    /** How often which answer came, "none" for a lost one. */
    public Map<String, Integer> answers() {
        return insistence.answers();
    }

    private void register() {
        try {
            String contact = newContact();
            String registration = ask(contact);
            ledger.registered(contact, registration);
            ledger.opened(contact, confirm(contact, registration));
        } catch (RuntimeException | AssertionError e) {
            failures.add(e);
        }
    }

    private static String newContact() {
        return "ledger-" + UUID.randomUUID() + "@example.mn";
    }

    private String ask(String contact) {
        String key = UUID.randomUUID().toString();
        String body = """
                {"contact":"%s","locale":"mn","parentName":"Бат-Эрдэнэ","givenName":"Өнөрмаа","registerNumber":"УК85010112"}""".formatted(contact);
        return insistence
                .until(202, () -> phone.post("/api/v1/registrations", body, "Idempotency-Key", key))
                .text("registrationId");
    }

    /** The id of the account. */
    private String confirm(String contact, String registration) {
        String body = "{\"code\":\"%s\",\"password\":\"%s\"}".formatted(code(contact), PASSWORD);
        String key = UUID.randomUUID().toString();
        return insistence
                .until(
                        201,
                        () -> phone.post(
                                "/api/v1/registrations/" + registration + "/confirmation",
                                body,
                                "Idempotency-Key",
                                key))
                .text("accountId");
    }

    private String code(String contact) {
        Supplier<Optional<String>> mailed = () -> environment.catcher().messages().newestFirst(contact).stream()
                .map(message -> CODE.matcher(message.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
        Patience.until(
                "a code for " + contact,
                Insistence.LONGEST_TROUBLE,
                () -> mailed.get().isPresent());
        return mailed.get().orElseThrow();
    }
}
