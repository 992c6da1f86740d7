package mn.esis.it.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.concurrent.atomic.AtomicLong;
import mn.esis.it.api.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What travels to a browser, with headers and as compressed as it travels: QUALITY "People" and docs/PERFORMANCE.md. */
class WeightsIT {

    @ParameterizedTest
    @CsvSource({
        "/identity/light/sign-in, 30",
        "/identity/light/register, 30",
        "/identity/light/recover, 30",
        "/err/404, 30",
        "/err/500, 30",
        "/app/, 60"
    })
    void a_first_visit_is_light(String path, int kilobytes) {
        try (Browser browser = new Browser(Browser.PHONE, "mn")) {
            isAtMost(kilobytes, path, bytes(browser, path));
        }
    }

    @Test
    void the_home_of_a_parent_is_bearable_once_and_light_afterwards() {
        Parent parent = new Parent();
        parent.registers();
        try (Browser browser = new Browser(Browser.PHONE, "mn")) {
            browser.signIn(parent.contact, Parent.PASSWORD);
            browser.forgetFiles();
            isAtMost(300, "/home, first visit", bytes(browser, "/home"));
            isAtMost(15, "/home, later visit", bytes(browser, "/home"));
            browser.forgetFiles();
            isAtMost(300, "/identity/account, first visit", bytes(browser, "/identity/account"));
            isAtMost(15, "/identity/account, later visit", bytes(browser, "/identity/account"));
        }
    }

    private static long bytes(Browser browser, String path) {
        AtomicLong sum = new AtomicLong();
        CDPSession session = browser.page.context().newCDPSession(browser.page);
        session.send("Network.enable");
        session.on(
                "Network.loadingFinished",
                (JsonObject event) ->
                        sum.addAndGet(Math.round(event.get("encodedDataLength").getAsDouble())));
        browser.open(path);
        browser.page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        session.detach();
        return sum.get();
    }

    private static void isAtMost(int kilobytes, String what, long bytes) {
        System.out.printf("weight of %s: %.1f kB%n", what, bytes / 1000.0);
        assertTrue(bytes > 500, () -> what + " weighed nothing");
        assertTrue(bytes <= kilobytes * 1000L, () -> what + " weighs " + bytes + " bytes");
    }
}
