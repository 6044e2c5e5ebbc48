package dev.touchstone.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderTest {

    private static final byte[] BODY = "{\"type\":\"test\"}".getBytes(StandardCharsets.UTF_8);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Receiver receiver = Receiver.open();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void theBodyArrivesByteForByteWithItsHeaders() throws Exception {
        Answer answer = post(receiver.address());
        assertThat(answer.outcome()).isEqualTo(Outcome.ARRIVED);
        assertThat(answer.status()).contains(204);
        assertThat(receiver.got).singleElement().satisfies(got -> {
            assertThat(got.method()).isEqualTo("POST");
            assertThat(got.body()).isEqualTo(BODY);
            assertThat(got.header("webhook-id")).isEqualTo("42");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "200, ARRIVED",
        "299, ARRIVED",
        "301, REDIRECTED",
        "302, REDIRECTED",
        "307, REDIRECTED",
        "308, REDIRECTED",
        "400, TURNED_AWAY",
        "401, TURNED_AWAY",
        "407, TURNED_AWAY",
        "410, GONE",
        "429, TURNED_AWAY",
        "500, TURNED_AWAY",
        "503, TURNED_AWAY",
    })
    void theStatusSaysWhatBecameOfIt(int status, Outcome outcome) throws Exception {
        try (Receiver elsewhere = Receiver.open()) {
            receiver.answers(exchange -> {
                exchange.getResponseHeaders().add("Location", elsewhere.address());
                exchange.getResponseHeaders().add("Retry-After", "90");
                exchange.sendResponseHeaders(status, -1);
            });
            Answer answer = post(receiver.address());
            assertThat(answer.outcome()).isEqualTo(outcome);
            assertThat(answer.status()).contains(status);
            assertThat(answer.leaveAlone()).contains(Duration.ofSeconds(90));
            assertThat(elsewhere.got).as("nobody follows").isEmpty();
        }
    }

    @Test
    void anEndlessAnswerIsReadForOneKilobyte() throws Exception {
        receiver.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(new byte[8192]);
                exchange.getResponseBody().write("x".repeat(8192).getBytes(StandardCharsets.US_ASCII));
            }
        });
        Answer answer = post(receiver.address());
        assertThat(answer.outcome()).isEqualTo(Outcome.ARRIVED);
        assertThat(answer.text().length()).isLessThanOrEqualTo(FirstBytes.MOST);
    }

    @Test
    void anAnswerIsKeptWithoutWhatNoDatabaseTakes() throws Exception {
        receiver.answers(400, "no\u0000\u0007 thanks\nñ");
        assertThat(post(receiver.address()).text()).isEqualTo("no thanks\nñ");
    }

    @Test
    void whoDripsOrKeepsSilentIsGivenUpInTime() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        receiver.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                while (!over.await(200, TimeUnit.MILLISECONDS)) {
                    exchange.getResponseBody().write('.');
                    exchange.getResponseBody().flush();
                }
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        });
        long start = System.nanoTime();
        assertThat(post(receiver.address()).outcome()).isEqualTo(Outcome.TOO_SLOW);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(PATIENCE, PATIENCE.plusSeconds(2));
        over.countDown();
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(post("http://localhost:" + silent.getLocalPort()).outcome())
                    .isEqualTo(Outcome.TOO_SLOW);
        }
    }

    @Test
    void aClosedPortIsNoConnection() throws Exception {
        int port;
        try (ServerSocket soonGone = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            port = soonGone.getLocalPort();
        }
        assertThat(post("http://localhost:" + port).outcome()).isEqualTo(Outcome.NO_CONNECTION);
        assertThat(post("https://localhost:" + port).outcome()).isEqualTo(Outcome.NO_CONNECTION);
    }

    @Test
    void aNameThatLeadsNowhereOrInsideGetsNothing() throws Exception {
        Targets nowhere = new Targets(
                host -> {
                    throw new UnknownHostException(host);
                },
                false);
        assertThat(sender(nowhere, SSLContext.getDefault())
                        .post(URI.create("https://hooks.example/"), Map.of(), BODY)
                        .outcome())
                .isEqualTo(Outcome.NO_SUCH_HOST);
        Targets inside = new Targets(host -> new InetAddress[] {InetAddress.getByName("10.1.2.3")}, false);
        assertThat(sender(inside, SSLContext.getDefault())
                        .post(URI.create("https://hooks.example/"), Map.of(), BODY)
                        .outcome())
                .isEqualTo(Outcome.CLOSED_ADDRESS);
        Targets closed = new Targets(InetAddress::getAllByName, false);
        for (String to : Stream.of(receiver.address(), "https://localhost:" + receiver.port())
                .toList()) {
            assertThat(sender(closed, SSLContext.getDefault())
                            .post(URI.create(to), Map.of(), BODY)
                            .outcome())
                    .isEqualTo(Outcome.CLOSED_ADDRESS);
        }
        assertThat(receiver.got).isEmpty();
    }

    private Answer post(String to) throws Exception {
        return sender(new Targets(InetAddress::getAllByName, true), SSLContext.getDefault())
                .post(URI.create(to), Map.of("webhook-id", "42"), BODY);
    }

    private static Sender sender(Targets targets, SSLContext trust) {
        return new Sender(targets, trust, PATIENCE, Clock.systemUTC());
    }
}
