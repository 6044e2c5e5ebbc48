package dev.touchstone.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A receiver with TLS under the name hooks.example, which leads to this machine. */
class TunnelTest {

    private static final char[] PASSWORD = "for this test only".toCharArray();

    @TempDir
    private static Path folder;

    private static SSLContext trust;
    private static Receiver receiver;
    private static final List<String> NAMES = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void aReceiverWithACertificate() throws Exception {
        Path file = folder.resolve("receiver.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "hooks",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=hooks.example",
                        "-ext",
                        "san=dns:hooks.example",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        KeyStore known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        known.setCertificateEntry("hooks", keys.getCertificate("hooks"));
        TrustManagerFactory trusting = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusting.init(known);
        trust = SSLContext.getInstance("TLS");
        trust.init(null, trusting.getTrustManagers(), null);
        SSLContext proving = SSLContext.getInstance("TLS");
        proving.init(own.getKeyManagers(), null, null);

        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(proving));
        receiver = new Receiver(server);
        receiver.answers(exchange -> {
            ((ExtendedSSLSession) ((HttpsExchange) exchange).getSSLSession())
                    .getRequestedServerNames()
                    .forEach(name -> NAMES.add(new String(name.getEncoded(), StandardCharsets.US_ASCII)));
            exchange.sendResponseHeaders(200, -1);
        });
    }

    @AfterAll
    static void close() {
        receiver.close();
    }

    @Test
    void theNameIsLookedUpOnceAndWhatWasLookedAtIsWhereItGoes() {
        AtomicInteger asked = new AtomicInteger();
        Targets rebinding = new Targets(
                host -> new InetAddress[] {
                    InetAddress.getByName(asked.incrementAndGet() == 1 ? "127.0.0.1" : "10.0.0.1")
                },
                true);
        receiver.got.clear();
        NAMES.clear();

        Answer answer = post(rebinding, "https://hooks.example:" + receiver.port() + "/in?from=us");

        assertThat(answer.outcome()).isEqualTo(Outcome.ARRIVED);
        assertThat(asked).hasValue(1);
        assertThat(NAMES).as("in the TLS handshake").containsExactly("hooks.example");
        assertThat(receiver.got).singleElement().satisfies(got -> {
            assertThat(got.header("host")).isEqualTo("hooks.example:" + receiver.port());
            assertThat(got.text()).isEqualTo("{}");
        });
    }

    @Test
    void anAddressThatDoesNotAnswerIsPassedOver() {
        Targets two = new Targets(
                host -> new InetAddress[] {InetAddress.getByName("127.0.0.2"), InetAddress.getByName("127.0.0.1")},
                true);
        assertThat(post(two, "https://hooks.example:" + receiver.port()).outcome())
                .isEqualTo(Outcome.ARRIVED);
    }

    @Test
    void whoCannotProveTheNameGetsNothing() {
        Targets here = new Targets(host -> new InetAddress[] {InetAddress.getLoopbackAddress()}, true);
        receiver.got.clear();
        assertThat(post(here, "https://other.example:" + receiver.port()).outcome())
                .isEqualTo(Outcome.NO_TRUST);
        assertThat(post(here, "https://127.0.0.1:" + receiver.port()).outcome()).isEqualTo(Outcome.NO_TRUST);
        assertThat(receiver.got).isEmpty();
    }

    private static Answer post(Targets targets, String to) {
        return new Sender(targets, trust, Duration.ofSeconds(10), Clock.systemUTC())
                .post(
                        URI.create(to),
                        Map.of("content-type", "application/json"),
                        "{}".getBytes(StandardCharsets.UTF_8));
    }
}
