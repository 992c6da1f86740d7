package mn.esis.it.local.catcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Listens for mail on the loopback, unless a fault says otherwise. */
final class SmtpDoor implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(SmtpDoor.class.getName());
    private static final int MOST_CONNECTIONS = 64;
    private static final int PATIENCE_MILLIS = 120_000;

    private final int port;
    private final SmtpConversation.Delivery delivery;
    private final ExecutorService conversations = Executors.newFixedThreadPool(MOST_CONNECTIONS, SmtpDoor::daemon);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile SmtpFault fault = SmtpFault.NONE;
    private ServerSocket listener;
    private Thread acceptor;

    SmtpDoor(int port, SmtpConversation.Delivery delivery) throws IOException {
        this.port = port;
        this.delivery = delivery;
        listen();
    }

    /** Lets the mail server misbehave from now on; those who are talking to it lose their connection. */
    synchronized void misbehave(SmtpFault next) throws IOException {
        fault = next;
        hangUp();
        boolean shallListen = next.kind() != SmtpFault.Kind.STOPPED;
        if (shallListen && listener.isClosed()) {
            listen();
        } else if (!shallListen) {
            stopListening();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        stopListening();
        conversations.shutdownNow();
    }

    private void listen() throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), MOST_CONNECTIONS);
        listener = socket;
        acceptor = daemon(() -> accept(socket));
        acceptor.start();
    }

    /** Nobody is let in any more when this returns: a closed listener takes callers until its thread has left it. */
    private void stopListening() throws IOException {
        listener.close();
        try {
            acceptor.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        hangUp();
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                open.add(client);
                conversations.execute(() -> talk(client));
            } catch (IOException e) {
                LOG.log(Level.FINE, "no longer listening", e);
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            client.setSoTimeout(PATIENCE_MILLIS);
            new SmtpConversation(client, () -> fault, delivery).hold();
        } catch (IOException e) {
            LOG.log(Level.FINE, "a conversation broke off", e);
        } finally {
            open.remove(client);
        }
    }

    private void hangUp() throws IOException {
        for (Socket client : open) {
            client.close();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "smtp");
        thread.setDaemon(true);
        return thread;
    }
}
