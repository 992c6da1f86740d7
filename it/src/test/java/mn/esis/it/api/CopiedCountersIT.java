package mn.esis.it.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import mn.esis.it.env.TestSchool;
import org.junit.jupiter.api.Test;

/** Somebody has a copy of the tables in which tries are counted, and a list of addresses: the one tells nothing of the other. */
class CopiedCountersIT {
    private static final List<String> KEPT = List.of(
            "select subject from esis.attempt_delay",
            "select place from esis.attempt_delay",
            "select bucket from esis.rate_counter",
            "select replace(scope, 'anonymous:', '') from esis.idempotency_key");

    private final Neighbour somebody = new Neighbour();
    private final String contact = "nobody-" + UUID.randomUUID() + "@example.mn";

    @Test
    void a_list_of_addresses_cannot_be_tried() {
        somebody.signsIn(contact, "wrong");
        new ApiClient()
                .post(
                        "registrations",
                        Parent.registration(contact),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .is(202);

        for (String guess : List.of(
                contact,
                "registration/" + contact,
                "login:" + contact,
                "strangers:login:" + contact,
                "mails:" + contact,
                "codes:" + contact + " address:" + somebody.address,
                "address:" + somebody.address,
                "failures:address:" + somebody.address)) {
            for (String kept : KEPT) {
                assertEquals(
                        0L,
                        TestSchool.value(
                                "select count(*) from (" + kept
                                        + ") as k(hash) where hash = encode(sha256(convert_to(?, 'UTF8')), 'hex')",
                                guess),
                        guess + " in " + kept);
            }
        }
        kept(KEPT.get(0), "ATTEMPT_DELAY", "login:" + contact);
        kept(KEPT.get(1), "ATTEMPT_DELAY", "address:" + somebody.address);
        kept(KEPT.get(2), "RATE_COUNTER", "mails:" + contact);
        kept(KEPT.get(3), "IDEMPOTENCY_SCOPE", "registration/" + contact);
    }

    /** Only the server, with its key, finds it. */
    private static void kept(String where, String kind, String text) {
        assertEquals(
                1L,
                TestSchool.value(
                        "select count(distinct hash) from (" + where + ") as k(hash) where hash = ?",
                        Counters.keyed(kind, text)),
                text + " in " + where);
    }
}
