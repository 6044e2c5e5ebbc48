package dev.touchstone.webhook.sending;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Leads one connection to an address that was looked at before. The client believes it asks a proxy: it says which name it wants, in a
 * {@code CONNECT}, and speaks TLS with that name through the tunnel. Where the tunnel leads depends neither on what it says nor on
 * what the name has come to mean meanwhile. It is open to this machine alone, for one connection, and gone after it.
 */
final class Tunnel implements AutoCloseable {

    private static final int TO_CONNECT_MILLIS = (int) Duration.ofSeconds(5).toMillis();
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_HEAD = 8 * 1024;

    private final ServerSocket door;
    private final List<InetAddress> addresses;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private Tunnel(ServerSocket door, List<InetAddress> addresses, int port) {
        this.door = door;
        this.addresses = addresses;
        this.port = port;
    }

    /** @param addresses all of them looked at; the first that answers is taken */
    static Tunnel to(List<InetAddress> addresses, int port) throws IOException {
        Tunnel tunnel = new Tunnel(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()), addresses, port);
        Thread.ofVirtual().start(tunnel::lead);
        return tunnel;
    }

    /** How a client gets in. */
    ProxySelector proxy() {
        return ProxySelector.of(new InetSocketAddress(door.getInetAddress(), door.getLocalPort()));
    }

    private void lead() {
        try (Socket near = kept(door.accept())) {
            door.close();
            readHead(near.getInputStream());
            try (Socket far = connected()) {
                near.getOutputStream().write(head("200 Connection established"));
                Thread back = Thread.ofVirtual().start(() -> pass(far, near));
                pass(near, far);
                back.join();
            } catch (IOException unreachable) {
                near.getOutputStream().write(head("502 Bad Gateway"));
            }
        } catch (IOException overEarly) {
            close(); // The client sees its connection end.
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    private Socket connected() throws IOException {
        IOException failed = new IOException("No address");
        for (InetAddress address : addresses) {
            Socket far = kept(new Socket());
            try {
                far.connect(new InetSocketAddress(address, port), TO_CONNECT_MILLIS);
                return far;
            } catch (IOException notThisOne) {
                far.close();
                failed = notThisOne;
            }
        }
        throw failed;
    }

    /** What is opened after the tunnel was closed does not stay open. */
    private Socket kept(Socket socket) throws IOException {
        open.add(socket);
        if (closed) {
            socket.close();
        }
        return socket;
    }

    private void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException brokenOff) {
            close();
        }
    }

    private static void readHead(InputStream in) throws IOException {
        int matched = 0;
        for (int read = 0; matched < END_OF_HEAD.length; read++) {
            int next = in.read();
            if (next < 0 || read == LONGEST_HEAD) {
                throw new IOException("The head has no end");
            }
            if (next == END_OF_HEAD[matched]) {
                matched++;
            } else {
                matched = next == END_OF_HEAD[0] ? 1 : 0;
            }
        }
    }

    private static byte[] head(String status) {
        return ("HTTP/1.1 " + status + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        closed = true;
        silently(door);
        open.forEach(Tunnel::silently);
    }

    private static void silently(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception closedEnough) {
            // Nothing more can be done to it.
        }
    }
}
