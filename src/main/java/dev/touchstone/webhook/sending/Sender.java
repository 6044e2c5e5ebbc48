package dev.touchstone.webhook.sending;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Sends one message, once, to an address that it has looked at. What goes wrong on the way is an answer, too. */
@Component
public class Sender {

    /** For everything: looking up the name, the connection, the answer. */
    static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final int HTTPS_PORT = 443;

    private final Targets targets;
    private final SSLContext trust;
    private final Duration patience;
    private final Clock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Autowired
    Sender(Targets targets, Clock clock) throws NoSuchAlgorithmException {
        this(targets, SSLContext.getDefault(), PATIENCE, clock);
    }

    Sender(Targets targets, SSLContext trust, Duration patience, Clock clock) {
        this.targets = targets;
        this.trust = trust;
        this.patience = patience;
        this.clock = clock;
    }

    /** Posts the body. Returns in time, whatever the other side does. */
    public Answer post(URI to, Map<String, String> headers, byte[] body) {
        long start = System.nanoTime();
        Future<Answer> answer = threads.submit(() -> exchange(to, headers, body, start));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            return Answer.none(Outcome.TOO_SLOW, since(start));
        } catch (InterruptedException stopping) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return Answer.none(Outcome.UNKNOWN, since(start));
        } catch (ExecutionException failed) {
            return Answer.none(outcome(failed), since(start));
        }
    }

    private Answer exchange(URI to, Map<String, String> headers, byte[] body, long start)
            throws IOException, InterruptedException {
        List<InetAddress> addresses = targets.lookUp(to.getHost());
        if (to.getScheme().equalsIgnoreCase("http")) {
            // Only ever to this machine, where a name cannot come to mean anything else.
            return ask(HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY), to, headers, body, start);
        }
        int port = to.getPort() < 0 ? HTTPS_PORT : to.getPort();
        try (Tunnel tunnel = Tunnel.to(addresses, port)) {
            return ask(HttpClient.newBuilder().proxy(tunnel.proxy()).sslContext(trust), to, headers, body, start);
        }
    }

    private Answer ask(HttpClient.Builder client, URI to, Map<String, String> headers, byte[] body, long start)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(to).timeout(patience).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        HttpClient one = client.version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(threads)
                .build();
        try {
            HttpResponse<String> response = one.send(request.build(), head -> new FirstBytes());
            return answer(response, since(start));
        } finally {
            one.shutdownNow();
        }
    }

    private Answer answer(HttpResponse<String> response, Duration took) {
        int status = response.statusCode();
        Outcome outcome = switch (status / 100) {
            case 2 -> Outcome.ARRIVED;
            case 3 -> Outcome.REDIRECTED;
            default -> status == 410 ? Outcome.GONE : Outcome.TURNED_AWAY;
        };
        Optional<Duration> leaveAlone =
                response.headers().firstValue("retry-after").flatMap(wait -> RetryAfter.of(wait, clock.instant()));
        return new Answer(outcome, Optional.of(status), took, response.body(), leaveAlone);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Outcome outcome(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ClosedAddress closed -> {
                    return Outcome.CLOSED_ADDRESS;
                }
                case UnknownHostException unknown -> {
                    return Outcome.NO_SUCH_HOST;
                }
                case SSLException untrusted -> {
                    return Outcome.NO_TRUST;
                }
                case java.net.http.HttpTimeoutException late -> {
                    return Outcome.TOO_SLOW;
                }
                default -> {}
            }
        }
        return Outcome.NO_CONNECTION;
    }
}
