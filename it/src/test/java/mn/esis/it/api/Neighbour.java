package mn.esis.it.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mn.esis.it.env.TestEnvironment;

/** A client with a network address of its own: every address beginning with 127 leads to this machine. */
final class Neighbour {
    private static final int PATIENCE = 60_000;
    private static final Pattern MEMBER = Pattern.compile("\"(\\w+)\":\"([^\"]*)\"");

    final String address;

    /** What came back: the whole of it, headers first. */
    record Answer(int status, String head, String body) {

        /** The problem's code, or nothing. */
        String code() {
            Matcher found = MEMBER.matcher(body);
            while (found.find()) {
                if (found.group(1).equals("code")) {
                    return found.group(2);
                }
            }
            return "";
        }

        int retryAfter() {
            Matcher found = Pattern.compile("(?im)^Retry-After: (\\d+)").matcher(head);
            return found.find() ? Integer.parseInt(found.group(1)) : 0;
        }

        /** The body without what differs from request to request: ids and times. */
        String shape() {
            return body.replaceAll("urn:uuid:[0-9a-f-]{36}|[0-9a-f]{8}-[0-9a-f-]{27}", "id")
                    .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "time");
        }

        /** Names of the headers, in their order, and the values of those that do not tell the time. */
        String headers() {
            return head.replaceAll("(?im)^(Date|Content-Length|Retry-After): .*", "$1");
        }
    }

    Neighbour() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        address = "127." + random.nextInt(1, 255) + '.' + random.nextInt(1, 255) + '.' + random.nextInt(1, 255);
    }

    Answer signsIn(String login, String password) {
        return signsIn(login, password, null);
    }

    Answer signsIn(String login, String password, String device) {
        return post(
                "auth/tokens",
                "{\"login\":\"%s\",\"password\":\"%s\"%s}"
                        .formatted(login, password, device == null ? "" : ",\"deviceId\":\"" + device + '"'));
    }

    Answer post(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String head = "POST /api/v1/" + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Accept-Language: en\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(PATIENCE);
            socket.bind(new InetSocketAddress(InetAddress.getAllByName(address)[0], 0));
            socket.connect(new InetSocketAddress(
                    InetAddress.getLoopbackAddress(),
                    TestEnvironment.get().baseUrl().getPort()));
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String[] parts = all.split("\r\n\r\n", 2);
            return new Answer(Integer.parseInt(all.substring(9, 12)), parts[0], parts[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
