package mn.esis.it.faults;

import java.util.List;
import java.util.UUID;

/** Every operation of the API with a body that would be accepted in form. */
final class Operations {
    private static final String ID = UUID.randomUUID().toString();
    private static final String CONFIRM = "{\"code\":\"123456\",\"password\":\"Нарны-туяа 2026\"}";

    static final List<Operation> ALL = List.of(
            get("ping"),
            get("privacy-notice"),
            get("me"),
            get("me/sessions"),
            get("me/groups"),
            get("groups/" + ID + "/pupils"),
            new Operation("DELETE", "me/sessions/" + ID, ""),
            new Operation("DELETE", "me/sessions", ""),
            new Operation("DELETE", "auth/tokens/current", ""),
            post("registrations", """
                    {"contact":"n@example.mn","locale":"mn","parentName":"Бат","givenName":"Номин",\
                    "registerNumber":"УК85010112","privacyNoticeVersion":"1"}"""),
            post("registrations/" + ID + "/confirmation", CONFIRM),
            post("auth/recoveries", "{\"contact\":\"n@example.mn\"}"),
            post("auth/recoveries/" + ID + "/confirmation", CONFIRM),
            post("auth/tokens", "{\"login\":\"n@example.mn\",\"password\":\"x\",\"deviceId\":\"d\",\"deviceName\":\"e\"}"),
            post("auth/tokens/refresh", "{\"refreshToken\":\"abc\",\"deviceId\":\"d\"}"),
            post("me/closing", "{\"password\":\"x\"}"),
            post("me/email-changes", "{\"email\":\"m@example.mn\",\"password\":\"x\"}"),
            post("me/email-changes/" + ID + "/confirmation", "{\"code\":\"123456\"}"),
            new Operation("PUT", "me/password", "{\"currentPassword\":\"x\",\"newPassword\":\"Нарны-туяа 2026\"}"),
            new Operation("PUT", "me/language", "{\"language\":\"en\"}"));

    private Operations() {}

    /** @param body empty when there is none */
    record Operation(String method, String path, String body) {

        /** Signing out for good would leave the rest of the nonsense to strangers. */
        boolean endsTheSession() {
            return method.equals("DELETE") && !path.contains(ID);
        }
    }

    private static Operation get(String path) {
        return new Operation("GET", path, "");
    }

    private static Operation post(String path, String body) {
        return new Operation("POST", path, body);
    }
}
