package dev.touchstone.account;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Whoever a token speaks for, and how far it may. */
record Bearer(SignedIn owner, Set<TokenScope> scopes) {

    /** The owner's, who has the token's scopes beside their own roles. */
    Authentication authentication() {
        Authentication own = owner.authentication();
        return UsernamePasswordAuthenticationToken.authenticated(
                owner,
                null,
                Stream.<GrantedAuthority>concat(
                                own.getAuthorities().stream(),
                                scopes.stream().map(scope -> new SimpleGrantedAuthority(scope.authority())))
                        .toList());
    }
}
