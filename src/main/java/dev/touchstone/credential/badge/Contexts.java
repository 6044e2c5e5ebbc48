package dev.touchstone.credential.badge;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * The vocabularies of a badge, which travel with the application: to issue or to check one, no network is asked, and no other
 * vocabulary is known.
 */
final class Contexts implements DocumentLoader {

    static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    /** Of a badge, in this order. */
    static final List<String> OF_A_BADGE = List.of(CREDENTIALS, OPEN_BADGES);

    static final Contexts BUNDLED = new Contexts();

    private final Map<URI, Document> documents = Map.of(
            URI.create(CREDENTIALS), read("credentials-v2.json"),
            URI.create(OPEN_BADGES), read("open-badges-3.0.3.json"));

    private Contexts() {}

    @Override
    public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
        Document document = documents.get(address);
        if (document == null) {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_DOCUMENT_FAILED,
                    "The vocabulary " + address + " is not among those that badges are written in.");
        }
        return document;
    }

    private static Document read(String file) {
        try (InputStream in = Contexts.class.getResourceAsStream("/credential/contexts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The application lacks its file credential/contexts/" + file);
            }
            return JsonDocument.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonLdError e) {
            throw new IllegalStateException(file, e);
        }
    }
}
