package dev.touchstone.journey;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Someone without an account who speaks REST over the line, and keeps cookies also when the server starts anew. */
final class RestGuest implements AutoCloseable {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private URI server;

    RestGuest(URI server) {
        this.server = server;
    }

    void movesTo(URI other) {
        server = other;
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    HttpResponse<byte[]> post(String path, String json) throws IOException, InterruptedException {
        return send(withBody(path).POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<byte[]> put(String path, String json) throws IOException, InterruptedException {
        return send(withBody(path).PUT(BodyPublishers.ofString(json)));
    }

    /** Posts in chunks, without telling how long the body will be. */
    HttpResponse<byte[]> postUntold(String path, Supplier<InputStream> body) throws IOException, InterruptedException {
        BodyPublisher untold = BodyPublishers.ofInputStream(body);
        return send(withBody(path).POST(untold));
    }

    static JsonNode json(HttpResponse<byte[]> response) {
        return JsonMapper.shared().readTree(text(response));
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).version(HttpClient.Version.HTTP_1_1);
    }

    private HttpRequest.Builder withBody(String path) throws IOException, InterruptedException {
        return request(path).header("Content-Type", "application/json").header("X-XSRF-TOKEN", csrf());
    }

    private String csrf() throws IOException, InterruptedException {
        var known = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst();
        if (known.isEmpty()) {
            get("/api/v1/me");
            return csrf();
        }
        return known.get();
    }

    @Override
    public void close() {
        client.close();
    }
}
