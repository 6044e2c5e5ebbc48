package dev.touchstone.labeling.boxes;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** Serves the element and its harness page from the class path, under a policy as strict as the application's. */
final class StaticFiles implements AutoCloseable {

    private static final String PREFIX = "annotator.";
    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript", "html", "text/html", "css", "text/css", "json", "application/json");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    StaticFiles() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = path.equals("/messages.json") ? messages() : file(path);
        exchange.getResponseHeaders()
                .add(
                        "Content-Security-Policy",
                        "default-src 'self'; img-src 'self' data:; script-src 'self'; style-src 'self'");
        exchange.getResponseHeaders()
                .add("Content-Type", TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain"));
        exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static byte[] file(String path) throws IOException {
        String resource = path.startsWith("/js/") ? "/META-INF/resources" + path : "/js" + path;
        try (InputStream in = StaticFiles.class.getResourceAsStream(resource)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    /** The English texts, from the file that the application reads too. */
    private static byte[] messages() throws IOException {
        Properties texts = new Properties();
        try (InputStream in = StaticFiles.class.getResourceAsStream("/vaadin-i18n/translations.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Map<String, String> messages = new TreeMap<>();
        texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX))
                .forEach(key -> messages.put(key.substring(PREFIX.length()), texts.getProperty(key)));
        return JsonMapper.shared().writeValueAsBytes(messages);
    }
}
