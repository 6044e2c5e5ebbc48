package dev.touchstone.credential.web;

import dev.touchstone.base.NotFound;
import dev.touchstone.credential.IssuerDocuments;
import dev.touchstone.credential.IssuerDocuments.Document;
import dev.touchstone.credential.StatusPurpose;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The issuer's identity and its status lists, for verifiers anywhere, in a browser too. */
@RestController
@PreAuthorize("permitAll()")
class IssuerController {

    private static final Duration KEPT = Duration.ofSeconds(60);
    private static final MediaType CREDENTIAL = MediaType.parseMediaType("application/vc");
    private static final MediaType TOKEN = MediaType.parseMediaType("application/vc+jwt");

    private final IssuerDocuments documents;

    IssuerController(IssuerDocuments documents) {
        this.documents = documents;
    }

    /** The second address is the one of a did:web with a path: the proxy before us takes the path away. */
    @GetMapping({"/.well-known/did.json", "/did.json"})
    ResponseEntity<String> identity() {
        return answer(documents.identity(), MediaType.APPLICATION_JSON);
    }

    @GetMapping("/credentials/status/{purpose}")
    ResponseEntity<String> statusList(@PathVariable String purpose) {
        return answer(documents.statusList(purpose(purpose)), CREDENTIAL);
    }

    @GetMapping(path = "/credentials/status/{purpose}", produces = "application/vc+jwt")
    ResponseEntity<String> statusToken(@PathVariable String purpose) {
        return answer(documents.statusToken(purpose(purpose)), TOKEN);
    }

    private static StatusPurpose purpose(String word) {
        return Stream.of(StatusPurpose.values())
                .filter(purpose -> purpose.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no list of that name; there are revocation and suspension."));
    }

    private static ResponseEntity<String> answer(Document document, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .eTag("\"" + document.version() + "\"")
                .varyBy(HttpHeaders.ACCEPT)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(document.body());
    }
}
