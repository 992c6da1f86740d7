package mn.esis.it.faults;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import mn.esis.it.faults.Operations.Operation;

/** Makes requests that no honest client sends, always the same ones from the same seed. */
final class Nonsense {
    private static final int TEN_MEGABYTES = 10 << 20;
    private static final String[] VALUES = {
        "null",
        "true",
        "17",
        "-1e999999",
        "9".repeat(400),
        "[]",
        "{}",
        "[[[]]]",
        "\"\"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "\"" + "Ө".repeat(20_000) + "\"",
        "\"<script>alert(1)</script>\"",
        "\"' or 1=1 --\"",
        "NaN",
        "'x'",
        "0x1F",
        "1.5"
    };
    private static final String[] TEXTS = {
        "",
        " ",
        "%",
        "%zz",
        "'",
        "null",
        "-1",
        "99999999999999999999",
        "ү",
        "\"",
        "*/*;q=x",
        "a".repeat(3_000),
        "text/html",
        "application/json;charset=klingon",
        "application/xml",
        "multipart/form-data",
        "gzip",
        "00000000-0000-0000-0000-000000000000",
        "bytes=0-",
        "*",
        "W/\"x\"",
        "Bearer",
        "Basic Zm9vOmJhcg==",
        "1; DROP TABLE account"
    };
    private static final String[] HEADERS = {
        "Accept",
        "Accept-Language",
        "Accept-Charset",
        "Accept-Encoding",
        "Content-Type",
        "Content-Encoding",
        "Idempotency-Key",
        "If-Match",
        "If-Modified-Since",
        "Range",
        "X-Forwarded-For",
        "X-HTTP-Method-Override",
        "Cookie",
        "Origin",
        "Authorization"
    };
    private static final String[] PATHS = {
        "%00",
        "%2e%2e%2f",
        "..;/",
        "%c0%ae",
        "//",
        ";x=y",
        "%0d%0aX:y",
        "ү%D2%AF",
        "a".repeat(2_000),
        "{id}",
        "~",
        "%25"
    };
    private static final String[] QUERIES = {
        "limit=abc",
        "limit=-1",
        "limit=99999999999999",
        "limit=&limit=2",
        "cursor=%ff",
        "cursor=AAAA",
        "cursor=WzFd",
        "others=x",
        "%",
        "&&==",
        "cursor=" + "A".repeat(3_000),
        "a[]=1",
        "limit=1%00",
        "cursor=eyJhIjoxfQ",
        "cursor=" + base64("a\u001fb\u001fc"),
        "cursor=" + base64("a\u001f\0\u001f00000000-0000-0000-0000-000000000000")
    };
    private static final String[] METHODS = {
        "PATCH", "HEAD", "OPTIONS", "PROPFIND", "PUT", "DELETE", "GET", "POST", "FOO", "get"
    };

    private final Random random;
    private final Phone phone;
    private final String token;

    Nonsense(long seed, Phone phone, String token) {
        this.random = new Random(seed);
        this.phone = phone;
        this.token = token;
    }

    /** A request and what is odd about it. */
    record Odd(String what, HttpRequest request) {

        /** A spoiled path may lead to the portal, or is refused by the server itself. */
        boolean mayMissTheApi() {
            return what.contains("[path");
        }

        /** A body that is not packed as it says is refused by the server itself, with an empty answer. */
        boolean isFalselyPacked() {
            return what.contains("Content-Encoding");
        }
    }

    Odd next() {
        Operation operation = pick(Operations.ALL.toArray(Operation[]::new));
        List<String> oddities = new ArrayList<>();
        String path = operation.path();
        String method = operation.method();
        if (chance(6)) {
            path = oddPath(path);
            oddities.add("path");
        }
        if (chance(6)) {
            path += "?" + pick(QUERIES);
            oddities.add("query");
        }
        if (chance(12)) {
            method = pick(METHODS);
            oddities.add("method");
        }
        try {
            HttpRequest.Builder request = phone.request("/api/v1/" + path);
            request.method(method, body(operation, oddities));
            header(request, "Content-Type", "application/json");
            authorize(request, operation, oddities);
            oddHeaders(request, oddities);
            return new Odd(method + " " + path + " " + oddities, request.build());
        } catch (IllegalArgumentException refusedByTheClient) {
            return next();
        }
    }

    private String oddPath(String path) {
        int cut = random.nextInt(path.length() + 1);
        return path.substring(0, cut) + pick(PATHS) + (random.nextBoolean() ? path.substring(cut) : "");
    }

    private BodyPublisher body(Operation operation, List<String> oddities) {
        String good = operation.body();
        if (good.isEmpty()) {
            return chance(10) ? BodyPublishers.ofString(pick(VALUES)) : BodyPublishers.noBody();
        }
        if (chance(300)) {
            oddities.add("10 MB");
            return BodyPublishers.ofByteArray(new byte[TEN_MEGABYTES]);
        }
        if (chance(10)) {
            oddities.add("bytes");
            return BodyPublishers.ofByteArray(spoiled(good.getBytes(StandardCharsets.UTF_8)));
        }
        List<UnaryOperator<String>> ways = List.of(
                json -> json.substring(0, random.nextInt(json.length())),
                json -> json.replaceFirst(member(json) + ":\"[^\"]*\"", "$0,$0"),
                json -> json.replaceFirst("\\{", "{\"colour\":1,"),
                json -> json.replace(value(json), pick(VALUES)),
                json -> json.replace(value(json), pick(VALUES)),
                json -> json.replace(value(json), '"' + escaped() + '"'),
                json -> "[".repeat(1_500) + json,
                json -> json + json,
                json -> "\uFEFF" + json,
                json -> pick(VALUES));
        String odd = good;
        for (int times = random.nextInt(3); times >= 0; times--) {
            int way = random.nextInt(ways.size());
            odd = odd.isEmpty() ? "" : ways.get(way).apply(odd);
            oddities.add("body " + way);
        }
        return BodyPublishers.ofString(odd);
    }

    /** A quoted value of the object, or the whole when it has none any more. */
    private String value(String json) {
        String[] parts = json.split(":", -1);
        String value = parts[random.nextInt(parts.length)].replaceAll("[,}].*", "");
        return value.isEmpty() ? json : value;
    }

    private String member(String json) {
        String[] names = Arrays.stream(json.split("\"", -1))
                .filter(name -> name.matches("[a-zA-Z]+"))
                .toArray(String[]::new);
        return names.length == 0 ? "\"x\"" : '"' + pick(names) + '"';
    }

    private String escaped() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            text.append(String.format(Locale.ROOT, "\\u%04x", random.nextInt(0x10000)));
        }
        return text.toString();
    }

    private byte[] spoiled(byte[] bytes) {
        byte[] odd = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length * 2));
        for (int i = random.nextInt(20); i >= 0; i--) {
            odd[random.nextInt(odd.length)] = (byte) random.nextInt(256);
        }
        return odd;
    }

    private void authorize(HttpRequest.Builder request, Operation operation, List<String> oddities) {
        switch (random.nextInt(4)) {
            case 0 -> oddities.add("stranger");
            case 1 -> {
                header(request, "Authorization", "Bearer " + oddToken());
                oddities.add("token");
            }
            default -> {
                if (!operation.endsTheSession()) {
                    header(request, "Authorization", "Bearer " + token);
                }
            }
        }
    }

    private String oddToken() {
        String[] parts = token.split("\\.", -1);
        return switch (random.nextInt(7)) {
            case 0 -> base64("{\"alg\":\"none\"}") + '.' + parts[1] + '.';
            case 1 -> base64("{\"alg\":\"HS256\",\"kid\":\"t1\"}") + '.' + parts[1] + '.' + parts[2];
            case 2 -> base64("{\"alg\":\"RS256\",\"kid\":\"../../x\"}") + '.' + parts[1] + '.' + parts[2];
            case 3 -> parts[0] + '.' + base64("{\"sub\":17,\"sid\":[],\"exp\":\"x\"}") + '.' + parts[2];
            case 4 -> token.substring(0, random.nextInt(token.length()));
            case 5 -> parts[0] + '.' + parts[1] + ".AAAA" + '.' + parts[2];
            default -> base64(escaped());
        };
    }

    private void oddHeaders(HttpRequest.Builder request, List<String> oddities) {
        for (int i = random.nextInt(3); i > 0; i--) {
            String name = pick(HEADERS);
            header(request, name, pick(TEXTS));
            oddities.add(name);
        }
    }

    private static void header(HttpRequest.Builder request, String name, String value) {
        request.setHeader(name, value);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
