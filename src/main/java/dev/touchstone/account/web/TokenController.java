package dev.touchstone.account.web;

import dev.touchstone.account.ApiTokenRow;
import dev.touchstone.account.ApiTokens;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own API tokens. New ones are made on the account page only, so that a leaked token cannot beget others. */
@RestController
@RequestMapping("/api/v1/tokens")
@Tag(name = "Account")
class TokenController {

    private final ApiTokens tokens;

    TokenController(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "List my API tokens", description = "Never shows their values.")
    List<ApiTokenRow> mine() {
        return tokens.mine();
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("isAuthenticated()")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke one of my API tokens", description = "It stops working at once.")
    void revoke(@PathVariable UUID id) {
        tokens.revoke(id);
    }
}
