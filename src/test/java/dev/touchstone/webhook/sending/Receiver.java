package dev.touchstone.webhook.sending;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An agency's server on this machine: remembers what it was sent, and answers as it was told. */
public class Receiver implements AutoCloseable {

    /** What one request brought. */
    public record Got(String method, Map<String, List<String>> headers, byte[] body) {

        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst())
                    .findFirst()
                    .orElseThrow();
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** How it answers. */
    public interface Manner {
        void answer(HttpExchange exchange) throws IOException;
    }

    public final List<Got> got = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile Manner manner = exchange -> exchange.sendResponseHeaders(204, -1);

    Receiver(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/", this::receive);
        server.start();
    }

    public static Receiver open() {
        try {
            return new Receiver(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://localhost:" + port() + "/hooks";
    }

    int port() {
        return server.getAddress().getPort();
    }

    public void answers(Manner how) {
        manner = how;
    }

    public void answers(int status) {
        answers(exchange -> exchange.sendResponseHeaders(status, -1));
    }

    public void answers(int status, String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        answers(exchange -> {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        });
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            got.add(new Got(exchange.getRequestMethod(), Map.copyOf(exchange.getRequestHeaders()), body));
            manner.answer(exchange);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
