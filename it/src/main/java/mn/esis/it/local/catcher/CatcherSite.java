package mn.esis.it.local.catcher;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** The catcher's page and its JSON, for this machine only. */
final class CatcherSite implements AutoCloseable {
    private static final String OWN_PAGE =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
                    + " frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String CAUGHT_HTML = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
            + " style-src 'unsafe-inline'; img-src data:; base-uri 'self'; form-action 'none'; frame-ancestors 'self'";
    private static final Map<String, String> PAGE = Map.of(
            "/", "index.html",
            "/catcher.css", "catcher.css",
            "/catcher.js", "catcher.js");
    private static final String HEAD_OF_CAUGHT_HTML =
            "<base target=\"_blank\"><style>body{font:16px/1.5 system-ui,sans-serif}</style>";
    private static final int THREADS = 4;
    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Catcher catcher;

    CatcherSite(int port, Catcher catcher) throws IOException {
        this.catcher = catcher;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::page);
        server.createContext("/messages", this::messages);
        server.createContext("/html", this::html);
        server.createContext("/faults", this::faults);
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void page(HttpExchange exchange) throws IOException {
        String file = PAGE.get(exchange.getRequestURI().getPath());
        if (file == null) {
            answer(exchange, NOT_FOUND, "text/plain", "");
            return;
        }
        try (InputStream resource = CatcherSite.class.getResourceAsStream(file)) {
            String type = file.endsWith(".css") ? "text/css" : file.endsWith(".js") ? "text/javascript" : "text/html";
            exchange.getResponseHeaders().set("Content-Security-Policy", OWN_PAGE);
            answer(exchange, 200, type, new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void messages(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "GET" -> {
                answer(exchange, 200, "application/json", Json.array(wanted(parameters(exchange))));
            }
            case "DELETE" -> {
                catcher.messages().clear();
                answer(exchange, NO_CONTENT, "text/plain", "");
            }
            default -> answer(exchange, BAD_REQUEST, "text/plain", "GET or DELETE");
        }
    }

    private List<CaughtMessage> wanted(Map<String, String> parameters) {
        String to = parameters.get("to");
        List<CaughtMessage> all = to == null
                ? catcher.messages().newestFirst()
                : catcher.messages().newestFirst(to);
        int limit = Integer.parseInt(parameters.getOrDefault("limit", String.valueOf(all.size())));
        return all.subList(0, Math.min(Math.max(0, limit), all.size()));
    }

    /** The HTML of one message: no script, links open outside of the frame. */
    private void html(HttpExchange exchange) throws IOException {
        String id = parameters(exchange).getOrDefault("id", "");
        String html = catcher.messages().find(id).map(CaughtMessage::html).orElse("");
        exchange.getResponseHeaders().set("Content-Security-Policy", CAUGHT_HTML);
        answer(exchange, 200, "text/html", HEAD_OF_CAUGHT_HTML + html);
    }

    /** {@code POST /faults?kind=REFUSE&code=550}: lets the mail server misbehave, {@code kind=NONE} ends it. */
    private void faults(HttpExchange exchange) throws IOException {
        Map<String, String> wanted = parameters(exchange);
        try {
            SmtpFault.Kind kind = SmtpFault.Kind.valueOf(wanted.getOrDefault("kind", "NONE"));
            int code = Integer.parseInt(wanted.getOrDefault("code", "451"));
            if (!"POST".equals(exchange.getRequestMethod())) {
                throw new IllegalArgumentException("POST only");
            }
            catcher.misbehave(new SmtpFault(kind, code));
            answer(exchange, NO_CONTENT, "text/plain", "");
        } catch (IllegalArgumentException e) {
            answer(exchange, BAD_REQUEST, "text/plain", "kind is one of " + Arrays.toString(SmtpFault.Kind.values()));
        }
    }

    private static Map<String, String> parameters(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        if (query == null) {
            return Map.of();
        }
        return Arrays.stream(query.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (first, next) -> first));
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cache-Control", "no-store");
        headers.set("Referrer-Policy", "no-referrer");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
