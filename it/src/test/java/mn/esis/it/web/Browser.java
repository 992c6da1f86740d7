package mn.esis.it.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mn.esis.it.env.TestEnvironment;

/** A real browser at one width and in one colour scheme, which remembers what it complained about. */
final class Browser implements AutoCloseable {

    private static final String INSTALLED = System.getenv("ESIS_BROWSER");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final List<String> complaints = new ArrayList<>();
    final Page page;

    Browser(int width, ColorScheme colours) {
        boolean ownDownload = INSTALLED == null || INSTALLED.isBlank();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(ownDownload ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update"));
        if (!ownDownload) {
            options.setExecutablePath(Path.of(INSTALLED));
        }
        browser = playwright.chromium().launch(options);
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setLocale("mn-MN")
                .setColorScheme(colours));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    void open(String path) {
        page.navigate(TestEnvironment.get().url(path).toString());
    }

    /** Keeps a picture of the page, for people to look at. */
    void picture(String name) {
        Path file = TestEnvironment.project()
                .resolve("it/target/pictures")
                .resolve(name + "-" + page.viewportSize().width + ".png");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }

    boolean scrollsSideways() {
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
    }

    /** What the content security policy stopped, and scripts that failed. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
