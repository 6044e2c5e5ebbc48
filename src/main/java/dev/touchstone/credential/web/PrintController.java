package dev.touchstone.credential.web;

import dev.touchstone.base.NotFound;
import dev.touchstone.credential.CredentialNumber;
import dev.touchstone.credential.PrintedCredentials;
import dev.touchstone.credential.PrintedCredentials.Print;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Credentials as picture and on paper, for whoever has the number. A browser may keep them, and asks each time whether they changed. */
@RestController
@RequestMapping("/credentials/{number}")
@PreAuthorize("permitAll()")
class PrintController {

    private final PrintedCredentials prints;

    PrintController(PrintedCredentials prints) {
        this.prints = prints;
    }

    /** Shown where other pages link to it, so not offered as a download. */
    @GetMapping("/badge.png")
    ResponseEntity<byte[]> picture(@PathVariable String number) {
        return answer(known(number).flatMap(prints::picture), MediaType.IMAGE_PNG, ContentDisposition.inline(), number);
    }

    @GetMapping("/certificate.pdf")
    ResponseEntity<byte[]> certificate(@PathVariable String number, HttpServletRequest request) {
        Visitor visitor = Visitor.of(request);
        return answer(
                known(number).flatMap(known -> prints.certificate(known, visitor.locale())),
                MediaType.APPLICATION_PDF,
                ContentDisposition.attachment(),
                number);
    }

    private static Optional<CredentialNumber> known(String number) {
        return CredentialNumber.parse(number);
    }

    private static ResponseEntity<byte[]> answer(
            Optional<Print> print, MediaType type, ContentDisposition.Builder name, String number) {
        Print found = print.orElseThrow(() -> new NotFound("There is no credential of that number."));
        String file = known(number).orElseThrow() + "." + type.getSubtype();
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        name.filename(file).build().toString())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag("\"" + found.version() + "\"")
                .body(found.content());
    }
}
