package mn.esis.it.local.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** The ports of one environment. People meet {@code http} and {@code outbox}; the others listen on the loopback only. */
public record LocalPorts(int http, int outbox, int smtp, int admin, int postgres, int ops, int jms) {
    /** OpenMQ's registry listens this far above its port mapper. */
    public static final int JMS_REGISTRY = 100;

    private static final int WANTED = 7;

    static LocalPorts of(int http, int outbox, int innerBase) {
        return new LocalPorts(http, outbox, innerBase, innerBase + 1, innerBase + 2, innerBase + 3, innerBase + 4);
    }

    /** Ports that nobody uses now; all are held while they are sought, so that none comes twice. */
    public static LocalPorts free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            while (held.size() < WANTED) {
                held.add(bind(0));
            }
            int[] port = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
            return new LocalPorts(port[0], port[1], port[2], port[3], port[4], port[5], port[6]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.forEach(LocalPorts::close);
        }
    }

    public static boolean isFree(int port) {
        try (ServerSocket everywhere = new ServerSocket(port)) {
            return everywhere.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static ServerSocket bind(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
