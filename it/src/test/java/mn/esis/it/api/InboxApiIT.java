package mn.esis.it.api;

import static mn.esis.it.api.ApiClient.bearer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mn.esis.it.api.ApiClient.Answer;
import mn.esis.it.env.TestSchool;
import org.junit.jupiter.api.Test;

/** What was told to an account, shown once each and to nobody else. */
class InboxApiIT {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final String OTHER = "Нарны туяа дахин 7";

    private final ApiClient api = new ApiClient();
    private final Parent parent = new Parent();

    @Test
    void each_notice_is_shown_once_page_by_page() {
        String token = toldThreeTimes();
        List<String> seen = new ArrayList<>();
        String page = "me/notifications?limit=1";
        while (page != null) {
            Answer answer = api.get(page, bearer(token)).is(200);
            Matcher ids = ID.matcher(answer.body());
            while (ids.find()) {
                seen.add(ids.group(1));
            }
            page = answer.body().contains("\"nextCursor\":\"")
                    ? "me/notifications?limit=1&cursor=" + answer.text("nextCursor")
                    : null;
        }
        assertEquals(3, seen.size());
        assertEquals(3, new HashSet<>(seen).size());
    }

    @Test
    void a_notice_has_words_in_the_language_asked_for_and_no_code() {
        String token = toldThreeTimes();
        Answer english = api.get("me/notifications", bearer(token)).is(200);
        assertEquals("Your password has changed", english.text("title"));
        assertFalse(english.body().contains("code"), english.body());
        String[] headers = {"Authorization", "Bearer " + token, "Accept-Language", "ru"};
        assertEquals("Пароль изменён", api.get("me/notifications", headers).text("title"));
    }

    @Test
    void what_was_seen_counts_as_read_and_what_came_later_does_not() {
        String token = toldThreeTimes();
        String newest = api.get("me/notifications", bearer(token)).text("at");
        api.put("me/notifications/read", "{\"until\":\"%s\"}".formatted(newest), bearer(token))
                .is(204);
        assertFalse(api.get("me/notifications", bearer(token)).body().contains("\"read\":false"));
        changes(token, Parent.PASSWORD, OTHER);
        String body = api.get("me/notifications", bearer(token)).body();
        assertTrue(body.indexOf("\"read\":false") < body.indexOf("\"read\":true"), body);
    }

    @Test
    void nobody_reads_the_inbox_of_another_and_no_cursor_is_made_up() {
        toldThreeTimes();
        Parent other = new Parent();
        other.registers();
        String token = other.signsIn().text("accessToken");
        assertEquals(
                "{\"items\":[],\"nextCursor\":null}",
                api.get("me/notifications", bearer(token)).is(200).body());
        api.get("me/notifications").refused(401, "NOT_SIGNED_IN");
        api.get("me/notifications?cursor=bm9uc2Vuc2U", bearer(token))
                .refused(400, "REQUEST_INVALID")
                .at("cursor", "MALFORMED");
        api.put("me/notifications/read", "{\"until\":null}", bearer(token))
                .refused(400, "REQUEST_INVALID")
                .at("until", "REQUIRED");
    }

    @Test
    void who_has_no_address_is_told_in_the_inbox_alone() {
        parent.registers();
        String name = "n" + UUID.randomUUID().toString().substring(0, 8);
        TestSchool.run("update esis.account set email = null, user_name = ? where email = ?", name, parent.contact);
        String token = api.post(
                        "auth/tokens", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(name, Parent.PASSWORD))
                .is(200)
                .text("accessToken");

        changes(token, Parent.PASSWORD, OTHER);

        String body = api.get("me/notifications", bearer(token)).is(200).body();
        assertTrue(body.contains("\"read\":false"), body);
        assertEquals(
                "INBOX",
                TestSchool.value(
                        "select o.channel from esis.outbox o join esis.account a on a.id = o.account_id"
                                + " where a.user_name = ?",
                        name));
    }

    /** A parent whose password changed three times, and is the first one again. */
    private String toldThreeTimes() {
        parent.registers();
        String token = parent.signsIn().text("accessToken");
        changes(token, Parent.PASSWORD, OTHER);
        changes(token, OTHER, OTHER + "!");
        changes(token, OTHER + "!", Parent.PASSWORD);
        return token;
    }

    private void changes(String token, String from, String to) {
        String body = "{\"currentPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(from, to);
        api.put("me/password", body, bearer(token)).is(204);
    }
}
