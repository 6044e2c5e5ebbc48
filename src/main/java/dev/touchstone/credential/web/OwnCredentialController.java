package dev.touchstone.credential.web;

import dev.touchstone.credential.OwnCredentials;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own credentials. */
@RestController
@RequestMapping("/api/v1/me/credentials")
@Tag(name = "Credential")
class OwnCredentialController {

    private final OwnCredentials credentials;

    OwnCredentialController(OwnCredentials credentials) {
        this.credentials = credentials;
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    @Operation(
            summary = "List my credentials",
            description =
                    "The latest first, each with its number, status, dates, result and the reason for its status, as"
                            + " those who decided wrote it.")
    List<OwnCredentialBody> mine(Locale locale) {
        return credentials.mine().stream()
                .map(credential -> OwnCredentialBody.of(credential, locale))
                .toList();
    }
}
