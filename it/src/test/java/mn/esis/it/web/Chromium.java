package mn.esis.it.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The one browser process of a run: starting it takes longer than most tests. {@code ESIS_BROWSER} names an installed one. */
final class Chromium {
    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update");
    private static final Chromium RUNNING = new Chromium();

    private final Playwright playwright;
    private final BrowserType.LaunchOptions options;
    private final Browser browser;

    private Chromium() {
        String installed = System.getenv("ESIS_BROWSER");
        boolean ownDownload = installed == null || installed.isBlank();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(ownDownload ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        options = new BrowserType.LaunchOptions();
        options.setArgs(ARGUMENTS);
        if (!ownDownload) {
            options.setExecutablePath(Path.of(installed));
        }
        browser = playwright.chromium().launch(options);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close the browser"));
    }

    static Browser get() {
        return RUNNING.browser;
    }

    /** A process of its own with a camera that shows a film over and over; whoever starts it closes it. */
    static Browser filming(Path film) {
        return another("--use-fake-ui-for-media-stream", "--use-file-for-fake-video-capture=" + film);
    }

    /** The same with a camera that its user does not allow. */
    static Browser refusing() {
        return another("--deny-permission-prompts");
    }

    private static Browser another(String... camera) {
        RUNNING.options.setArgs(Stream.of(ARGUMENTS, List.of("--use-fake-device-for-media-stream"), List.of(camera))
                .flatMap(List::stream)
                .toList());
        return RUNNING.playwright.chromium().launch(RUNNING.options);
    }
}
