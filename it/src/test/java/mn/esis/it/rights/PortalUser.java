package mn.esis.it.rights;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mn.esis.it.env.TestEnvironment;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody with a browser that runs no scripts. */
final class PortalUser {
    static final String VIEW_STATE = "jakarta.faces.ViewState";
    static final String NONCE = "primefaces.nonce";
    private static final String COOKIE = "__Host-ESIS=";

    private final String cookie;

    private PortalUser(String cookie) {
        this.cookie = cookie;
    }

    static PortalUser anonymous() {
        return new PortalUser("");
    }

    static PortalUser signedIn(String login, String password) {
        HttpResponse<String> answer = signIn(login, password);
        String cookie = answer.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith(COOKIE))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError(login + " cannot sign in: " + answer.statusCode()));
        return new PortalUser(cookie.substring(0, cookie.indexOf(';')));
    }

    /** What the door answers. */
    static HttpResponse<String> signIn(String login, String password) {
        return anonymous()
                .post(
                        "/identity/light/sign-in",
                        Map.of(
                                "signIn",
                                "signIn",
                                "login",
                                login,
                                "password",
                                password,
                                "open",
                                "",
                                VIEW_STATE,
                                "stateless"));
    }

    /** The same with a further cookie. */
    PortalUser with(String another) {
        return new PortalUser(cookie + "; " + another);
    }

    HttpResponse<String> get(String path) {
        return Http.call("GET", path, "", headers());
    }

    /** Without scripts, so that the status tells what became of it. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        return postFrom(TestEnvironment.get().settings().baseUrl(), path, fields);
    }

    HttpResponse<String> postFrom(String site, String path, Map<String, String> fields) {
        List<String> headers = new ArrayList<>(List.of(headers()));
        headers.addAll(List.of("Content-Type", "application/x-www-form-urlencoded", "Origin", site));
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return Http.call("POST", path, body, headers.toArray(String[]::new));
    }

    /**
     * The form of a page, filled as it stands there, with one button pressed.
     *
     * @param mark what stands in the row of the button, when it is in a table
     * @return nothing when the page does not offer the button
     */
    static Optional<Map<String, String>> form(HttpResponse<String> page, Portal.Action action, String mark) {
        Document document = Jsoup.parse(page.body());
        List<Element> buttons = document.select("form").stream()
                .filter(form -> action.form().isEmpty() || form.id().equals(action.form()))
                .flatMap(form -> form.select("button[type=submit], input[type=submit]").stream())
                .filter(button -> (button.text() + button.val()).strip().equals(action.words()))
                .toList();
        boolean hasRow = document.select("tr").stream().anyMatch(row -> shows(row, mark));
        return buttons.stream()
                .filter(button -> !hasRow || button.closest("tr") == null || shows(button.closest("tr"), mark))
                .findFirst()
                .map(PortalUser::pressed)
                .map(fields -> {
                    fields.putAll(ownTo(page));
                    return fields;
                });
    }

    /** What makes a form one of this page: its view state, and the nonce that its scripts would send along. */
    static Map<String, String> ownTo(HttpResponse<String> page) {
        Document document = Jsoup.parse(page.body());
        Map<String, String> fields = new LinkedHashMap<>();
        document.select("input[name=" + VIEW_STATE + "]").forEach(field -> fields.put(VIEW_STATE, field.val()));
        document.select("script[nonce]").forEach(script -> fields.put(NONCE, script.attr("nonce")));
        return fields;
    }

    private static boolean shows(Element row, String mark) {
        return !mark.isEmpty() && row.text().toUpperCase(Locale.ROOT).contains(mark);
    }

    private static Map<String, String> pressed(Element button) {
        Map<String, String> fields = new LinkedHashMap<>();
        ((FormElement) button.closest("form")).formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.put(button.attr("name"), "");
        return fields;
    }

    private String[] headers() {
        return cookie.isEmpty() ? new String[0] : new String[] {"Cookie", cookie};
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
