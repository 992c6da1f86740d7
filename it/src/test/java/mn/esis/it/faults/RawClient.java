package mn.esis.it.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are, whether they are a request or not. */
final class RawClient implements AutoCloseable {
    private static final int PATIENCE = 5_000;
    private static final int ENOUGH = 1 << 20;

    private final Socket socket = new Socket();

    RawClient(int port) throws IOException {
        socket.setSoTimeout(PATIENCE);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE);
    }

    /** @return false when the server has closed the door already */
    boolean send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    boolean send(String text) {
        return send(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Says that nothing more will come. */
    void finish() {
        try {
            socket.shutdownOutput();
        } catch (IOException refused) {
            // the server was faster
        }
    }

    /** All that comes until the server closes or is silent for some seconds; empty when it only closes. */
    String answer() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        try {
            InputStream in = socket.getInputStream();
            for (int read = in.read(part); read >= 0 && all.size() < ENOUGH; read = in.read(part)) {
                all.write(part, 0, read);
            }
        } catch (SocketTimeoutException | SocketException theEnd) {
            return all.toString(StandardCharsets.ISO_8859_1);
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
