package dev.touchstone.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextsTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "credential", "contexts");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"credentials-v2.json", "open-badges-3.0.3.json"})
    void theVocabulariesAreTheOnesTheirReadmeNames(String file) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(FOLDER.resolve(file)));

        assertThat(Files.readString(FOLDER.resolve("README.md"), StandardCharsets.UTF_8))
                .contains(HexFormat.of().formatHex(hash));
    }

    @Test
    void anyOtherVocabularyIsRefusedInsteadOfFetched() {
        assertThatThrownBy(() -> Contexts.BUNDLED.loadDocument(
                        URI.create("https://purl.imsglobal.org/spec/ob/v3p0/context.json"),
                        new DocumentLoaderOptions()))
                .isInstanceOf(JsonLdError.class)
                .hasMessageContaining("not among those");
    }

    @Test
    void signingAndCheckingAskForTheTwoVocabulariesAndForNothingElse() throws Exception {
        Counting counting = new Counting();
        DataIntegrity integrity = new DataIntegrity(new LinkedData(counting));
        AnIssuer issuer = AnIssuer.in(folder);
        KeyGeneration key = issuer.keys.current();
        JsonObject document = new BadgeDocument(issuer.facts(1), "Training Example").json();
        JsonObject signed =
                integrity.sign(document, key.proof().getPrivate(), "did:web:training.example#key-1", AnIssuer.NOW);

        assertThat(integrity.verify(
                        document,
                        signed.getJsonArray("proof").getJsonObject(0),
                        key.proof().getPublic()))
                .isTrue();
        assertThat(counting.asked).isNotEmpty().allMatch(Contexts.OF_A_BADGE::contains);
    }

    /** The JDK asks its proxy selector before it opens any connection. */
    @Test
    void issuingAndCheckingOpenNoConnection() {
        List<URI> connections = new ArrayList<>();
        ProxySelector usual = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI address) {
                connections.add(address);
                throw new IllegalStateException("a connection to " + address);
            }

            @Override
            public void connectFailed(URI address, SocketAddress proxy, IOException problem) {
                connections.add(address);
            }
        });
        try {
            AnIssuer issuer = AnIssuer.in(folder);
            BadgeCheckTest.forms(issuer.badge(1))
                    .forEach(
                            form -> assertThat(issuer.check.check(form).valid()).isTrue());
            issuer.check.check(issuer.at("https://other.example").badge(2).json());
        } finally {
            ProxySelector.setDefault(usual);
        }
        assertThat(connections).isEmpty();
    }

    private static final class Counting implements DocumentLoader {

        private final List<String> asked = new ArrayList<>();

        @Override
        public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
            asked.add(address.toString());
            return Contexts.BUNDLED.loadDocument(address, options);
        }
    }
}
