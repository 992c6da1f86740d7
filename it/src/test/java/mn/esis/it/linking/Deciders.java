package mn.esis.it.linking;

import java.util.UUID;
import mn.esis.it.env.TestEnvironment;
import mn.esis.it.faults.Phone;

/** Decides by the API. */
final class Deciders {
    private final Phone phone;

    Deciders(TestEnvironment environment) {
        this.phone = new Phone(environment);
    }

    Phone.Answer approve(UUID request, String token) {
        return post("link-requests/" + request + "/decision", "{\"decision\":\"APPROVED\"}", token);
    }

    Phone.Answer post(String path, String body, String token) {
        return phone.post("/api/v1/" + path, body, "Authorization", "Bearer " + token)
                .orElseThrow();
    }
}
