package dev.touchstone.credential.web;

import dev.touchstone.credential.CredentialNumber;
import dev.touchstone.credential.Credentials;
import dev.touchstone.credential.Issuer;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where anyone looks up a credential by its number. */
@Controller
@PreAuthorize("permitAll()")
class VerifyController {

    /** What somebody typed is shown to them again, up to here. */
    private static final int LONGEST = 40;

    private final Credentials credentials;
    private final Issuer issuer;

    VerifyController(Credentials credentials, Issuer issuer) {
        this.credentials = credentials;
        this.issuer = issuer;
    }

    /** The form; with a number, the way to its one address. */
    @GetMapping("/verify")
    ResponseEntity<String> ask(@RequestParam(defaultValue = "") String number, HttpServletRequest request) {
        Visitor visitor = Visitor.of(request);
        if (number.isBlank()) {
            return new NumberForm(visitor).page().answer(HttpStatus.OK);
        }
        return CredentialNumber.parse(number)
                .map(read -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(visitor.to("verify/" + read)))
                        .body(""))
                .orElseGet(() -> misread(visitor, number));
    }

    @GetMapping("/verify/{number}")
    ResponseEntity<String> show(@PathVariable String number, HttpServletRequest request) {
        Visitor visitor = Visitor.of(request);
        Optional<CredentialNumber> read = CredentialNumber.parse(number);
        if (read.isEmpty()) {
            return misread(visitor, number);
        }
        return credentials
                .byNumber(read.get())
                .map(credential ->
                        new CredentialPage(credential, issuer, visitor).page().answer(HttpStatus.OK))
                .orElseGet(() -> new NumberForm(visitor)
                        .refuses(read.get().value(), "unknown")
                        .answer(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<String> misread(Visitor visitor, String typed) {
        String shown = typed.length() > LONGEST ? typed.substring(0, LONGEST) + "…" : typed;
        return new NumberForm(visitor).refuses(shown, "misread").answer(HttpStatus.NOT_FOUND);
    }
}
