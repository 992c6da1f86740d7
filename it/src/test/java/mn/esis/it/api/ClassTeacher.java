package mn.esis.it.api;

import java.util.UUID;

/** The class teacher of 5а in the demo, with a phone. */
public final class ClassTeacher {
    private static final ApiClient API = new ApiClient();

    private ClassTeacher() {}

    /** @param reason null when none is needed */
    public static void decides(UUID request, String decision, String reason) {
        String token = API.post(
                        "auth/tokens", "{\"login\":\"teacher@demo.mn\",\"password\":\"demo-Esis-2026\",\"deviceId\":\"desk\"}")
                .is(200)
                .text("accessToken");
        String because = reason == null ? "null" : '"' + reason + '"';
        API.post(
                        "link-requests/" + request + "/decision",
                        "{\"decision\":\"%s\",\"reason\":%s}".formatted(decision, because),
                        ApiClient.bearer(token))
                .is(200);
    }
}
