package dev.touchstone.credential.web;

import dev.touchstone.base.NotFound;
import dev.touchstone.credential.BadgeForms;
import dev.touchstone.credential.CredentialNumber;
import dev.touchstone.credential.Credentials;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Badges as files. Whoever has the number may have them: they say no more than the public page does. */
@RestController
@RequestMapping("/credentials/{number}")
class BadgeFileController {

    /** Media type of a credential that is secured as a JWT (Securing Verifiable Credentials using JOSE and COSE). */
    private static final MediaType JWT = MediaType.parseMediaType("application/vc+jwt");

    private static final MediaType JSON = MediaType.parseMediaType("application/vc");

    private final Credentials credentials;

    BadgeFileController(Credentials credentials) {
        this.credentials = credentials;
    }

    @GetMapping("/badge.json")
    @PreAuthorize("permitAll()")
    ResponseEntity<String> json(@PathVariable String number) {
        return file(number, ".json", JSON, badge(number).json());
    }

    @GetMapping("/badge.jwt")
    @PreAuthorize("permitAll()")
    ResponseEntity<String> jwt(@PathVariable String number) {
        return file(number, ".jwt", JWT, badge(number).jwt());
    }

    private BadgeForms badge(String number) {
        return CredentialNumber.parse(number)
                .flatMap(credentials::badge)
                .orElseThrow(() -> new NotFound("There is no credential of that number."));
    }

    private static ResponseEntity<String> file(String number, String ending, MediaType type, String content) {
        ContentDisposition name = ContentDisposition.attachment()
                .filename(CredentialNumber.parse(number).orElseThrow() + ending)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(type)
                .body(content);
    }
}
