package mn.esis.it.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The one browser process of a run: starting it takes longer than most tests. {@code ESIS_BROWSER} names an installed one. */
final class Chromium {
    private static final Chromium RUNNING = new Chromium();

    private final Playwright playwright;
    private final Browser browser;

    private Chromium() {
        String installed = System.getenv("ESIS_BROWSER");
        boolean ownDownload = installed == null || installed.isBlank();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(ownDownload ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update"));
        if (!ownDownload) {
            options.setExecutablePath(Path.of(installed));
        }
        browser = playwright.chromium().launch(options);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close the browser"));
    }

    static Browser get() {
        return RUNNING.browser;
    }
}
