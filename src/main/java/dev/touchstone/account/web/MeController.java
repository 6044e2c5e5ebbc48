package dev.touchstone.account.web;

import dev.touchstone.account.AccountRow;
import dev.touchstone.account.Accounts;
import dev.touchstone.account.Language;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells callers who they are here. */
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "Account")
class MeController {

    private final Accounts accounts;
    private final CurrentPerson current;

    MeController(Accounts accounts, CurrentPerson current) {
        this.accounts = accounts;
        this.current = current;
    }

    /**
     * {@code id} is missing until a guest has done something worth remembering.
     *
     * @param timeZone where days begin and end
     */
    record Me(
            @Nullable UUID id,
            @Nullable String displayName,
            String language,
            String timeZone,
            List<Role> roles,
            boolean guest) {}

    @GetMapping
    @PreAuthorize("permitAll()")
    @Operation(
            summary = "Who am I?",
            description = "Works without an account and makes no guest. The answer also sets the cookie XSRF-TOKEN,"
                    + " whose value session callers send back in the header X-XSRF-TOKEN.")
    Me me(Locale locale) {
        return accounts.me()
                .map(this::of)
                .orElseGet(
                        () -> new Me(null, null, Language.of(locale).code(), timeZone(), List.of(Role.LEARNER), true));
    }

    private Me of(AccountRow row) {
        return new Me(row.id().value(), row.displayName(), row.language().code(), timeZone(), row.roles(), row.guest());
    }

    private String timeZone() {
        return current.zone().getId();
    }
}
