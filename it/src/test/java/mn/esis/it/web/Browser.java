package mn.esis.it.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mn.esis.it.env.TestEnvironment;

/**
 * A browser at one width, with its own cookies, which remembers what it complained about. Its language was chosen on it,
 * which goes before that of whoever signs in.
 */
final class Browser implements AutoCloseable {
    static final int PHONE = 360;
    static final int DESK = 1440;

    static final String DEMO_PASSWORD = "demo-Esis-2026";

    private static final String POLICY_REPORTS = "document.addEventListener('securitypolicyviolation',"
            + " e => console.error('stopped by the policy: ' + e.violatedDirective + ' ' + e.blockedURI))";

    private static final Set<String> JUDGED = new HashSet<>();

    private final BrowserContext context;
    private final String name;
    private final List<String> complaints = new ArrayList<>();
    final Page page;

    Browser(int width, String language) {
        this(Chromium.get(), width, language);
    }

    Browser(com.microsoft.playwright.Browser process, int width, String language) {
        name = width + "-" + language;
        context = process.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(ColorScheme.LIGHT));
        context.addInitScript(POLICY_REPORTS);
        context.addCookies(List.of(new Cookie("lang", language)
                .setUrl(TestEnvironment.get().baseUrl().toString())));
        page = context.newPage();
        page.onConsoleMessage(this::heard);
        page.onPageError(complaints::add);
    }

    void open(String path) {
        page.navigate(TestEnvironment.get().url(path).toString());
    }

    /** As on a device that was never here, but signed in. */
    void forgetFiles() {
        CDPSession session = context.newCDPSession(page);
        session.send("Network.clearBrowserCache");
        session.detach();
    }

    /** As on a device that was taken abroad. */
    void isIn(String zone) {
        CDPSession session = context.newCDPSession(page);
        JsonObject wanted = new JsonObject();
        wanted.addProperty("timezoneId", zone);
        session.send("Emulation.setTimezoneOverride", wanted);
    }

    /** A radio of the phone app is hidden behind its label. */
    static Locator.CheckOptions forced() {
        return new Locator.CheckOptions().setForce(true);
    }

    String path() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    void signIn(String login, String password) {
        open("/identity/light/sign-in");
        page.fill("#login", login);
        page.fill("#password", password);
        page.click("#open");
        page.waitForURL(url -> !url.contains("/light/"));
    }

    /**
     * Looks at the page as it stands now, by day and by night: nothing sticks out, stands in the way or cannot be read.
     * Barriers do not depend on the language, so each state of a page is judged once at each width.
     */
    void look(String what) {
        boolean judged = !JUDGED.add(what + page.viewportSize().width);
        settle();
        picture(what, "light");
        assertEquals(List.of(), sticksOut(), () -> what + " " + name + " is wider than the screen");
        assertEquals(List.of(), judged ? List.of() : Axe.barriers(page), () -> what + " " + name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        settle();
        picture(what, "dark");
        assertEquals(List.of(), judged ? List.of() : Axe.illegible(page), () -> what + " " + name + " in the dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        isSilent();
    }

    /** As for somebody who has set the device to letters of twice the size: nothing may need scrolling to the side. */
    void readLarge(String what) {
        page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
        picture(what, "large");
        assertEquals(List.of(), sticksOut(), () -> what + " " + name + " with large letters is wider than the screen");
    }

    /** Neither a report of the content security policy nor an error of a script so far. */
    void isSilent() {
        assertEquals(List.of(), complaints, () -> name + " complained");
    }

    /** Until what moves has arrived, at most a second: colours fade, and icons are painted after the words beside them. */
    private void settle() {
        page.evaluate("""
                async () => {
                  const arrived = async () => {
                    await Promise.all(document.getAnimations()
                      .filter(moving => moving instanceof CSSTransition)
                      .map(moving => moving.finished.catch(() => 0)));
                    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
                  };
                  await Promise.race([arrived(), new Promise(late => setTimeout(late, 1000))]);
                }""");
    }

    private void picture(String what, String colours) {
        Path file = TestEnvironment.project()
                .resolve("it/target/pictures")
                .resolve(what + "-" + name + "-" + colours + ".png");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }

    @SuppressWarnings("unchecked")
    private List<String> sticksOut() {
        return (List<String>) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth ? []"
                + " : [...document.body.querySelectorAll('*')]"
                + ".filter(e => e.getBoundingClientRect().right > window.innerWidth)"
                + ".map(e => e.tagName + '#' + e.id + '.' + e.getAttribute('class'))");
    }

    /** An answer of 400 and more is told by the browser as an error; whether it had to come is asked elsewhere. */
    private void heard(ConsoleMessage message) {
        boolean expected = message.text().startsWith("Failed to load resource")
                && (message.location().startsWith(page.url() + ":")
                        || message.location().contains("/api/"));
        if (message.type().equals("error") && !expected) {
            complaints.add(message.text() + " (" + message.location() + ")");
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
