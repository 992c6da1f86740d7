package mn.esis.it.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import mn.esis.it.env.TestEnvironment;

/** The class teacher of 5а in the demo, with a phone. */
public final class ClassTeacher {
    private static final ApiClient API = new ApiClient();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private ClassTeacher() {}

    /** @param reason null when none is needed */
    public static void decides(UUID request, String decision, String reason) {
        String because = reason == null ? "null" : '"' + reason + '"';
        API.post(
                        "link-requests/" + request + "/decision",
                        "{\"decision\":\"%s\",\"reason\":%s}".formatted(decision, because),
                        ApiClient.bearer(token()))
                .is(200);
    }

    /** Gives the pupil a card and prints it, as PDF. */
    public static byte[] printsCard(UUID group, UUID pupil) {
        String token = token();
        API.post("pupils/" + pupil + "/qr-card", "", ApiClient.bearer(token)).is(201);
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(TestEnvironment.get()
                                            .url("/api/v1/groups/" + group + "/qr-cards?pupilId=" + pupil))
                                    .headers(ApiClient.bearer(token))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String token() {
        return API.post(
                        "auth/tokens",
                        "{\"login\":\"teacher@demo.mn\",\"password\":\"demo-Esis-2026\",\"deviceId\":\"desk\"}")
                .is(200)
                .text("accessToken");
    }
}
