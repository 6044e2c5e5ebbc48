package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/** What the browser and its session know: who signed in, or which guest this is. */
@Component
class WebSession {

    static final String GUEST_COOKIE = "touchstone_guest";

    /** Written by the page itself, so it may say anything; it decides about days and nothing else. */
    static final String ZONE_COOKIE = "touchstone_zone";

    private static final String GUEST = WebSession.class.getName() + ".guest";
    private static final String GREETED = WebSession.class.getName() + ".greeted";
    private static final String OWN_ZONE = WebSession.class.getName() + ".ownZone";
    private static final Duration GUEST_COOKIE_LIFETIME = Duration.ofDays(30);

    private final ObjectProvider<Visit.Source> sources;

    WebSession(ObjectProvider<Visit.Source> sources) {
        this.sources = sources;
    }

    Optional<SignedIn> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    /** Remembers the person for the rest of the session, under a new session id so that a planted one is worthless. */
    void open(SignedIn person) {
        HttpServletRequest request = visit().request();
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        HttpSession session = request.getSession();
        session.removeAttribute(GUEST);
        request.removeAttribute(OWN_ZONE);
        setCookie("", Duration.ZERO);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person.authentication());
        SecurityContextHolder.setContext(context);
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }

    Optional<PersonId> guest() {
        return find().map(visit -> visit.request().getSession(false))
                .map(session -> (UUID) session.getAttribute(GUEST))
                .map(PersonId::new);
    }

    void remember(PersonId guest) {
        visit().request().getSession().setAttribute(GUEST, guest.value());
    }

    void remember(Guests.NewGuest guest) {
        remember(guest.id());
        setCookie(guest.secret().value(), GUEST_COOKIE_LIFETIME);
    }

    /** Whether this request has already found the guest to be there; it asks several times. */
    boolean isGreeted(PersonId guest) {
        return find().map(visit -> visit.request().getAttribute(GREETED))
                .filter(guest::equals)
                .isPresent();
    }

    void greet(PersonId guest) {
        find().ifPresent(visit -> visit.request().setAttribute(GREETED, guest));
    }

    void forgetGuest() {
        find().map(visit -> visit.request().getSession(false)).ifPresent(session -> session.removeAttribute(GUEST));
    }

    Optional<Secret> guestCookie() {
        return find().map(visit -> WebUtils.getCookie(visit.request(), GUEST_COOKIE))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank() && value.length() <= 100)
                .map(Secret::new);
    }

    /** What to synchronize on so that two requests of one browser do not make two guests. */
    Object lock() {
        return WebUtils.getSessionMutex(visit().request().getSession());
    }

    String clientAddress() {
        return find().map(visit -> visit.request().getRemoteAddr()).orElse("unknown");
    }

    Language language() {
        return find().map(visit -> Language.of(visit.request().getLocale())).orElse(Language.EN);
    }

    /** Where this browser says it is; empty until it has said, and for names that no zone has. */
    Optional<ZoneId> zone() {
        return find().map(visit -> WebUtils.getCookie(visit.request(), ZONE_COOKIE))
                .map(Cookie::getValue)
                .flatMap(TimeZones::named);
    }

    /** Keeps for this request what the person's row says about their zone. */
    void meet(Person person) {
        find().ifPresent(visit -> visit.request().setAttribute(OWN_ZONE, OwnZone.of(person)));
    }

    /** What this request has already read of the zone of whoever is signed in. */
    Optional<OwnZone> ownZone() {
        return find().map(visit -> (OwnZone) visit.request().getAttribute(OWN_ZONE));
    }

    private void setCookie(String value, Duration lifetime) {
        Visit visit = visit();
        HttpServletResponse response = visit.response();
        if (response == null) {
            return;
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(GUEST_COOKIE, value)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(visit.request().isSecure())
                        .maxAge(lifetime)
                        .build()
                        .toString());
    }

    private Visit visit() {
        return find().orElseThrow(() -> new IllegalStateException("No request is being served on this thread"));
    }

    private Optional<Visit> find() {
        return sources.orderedStream()
                .map(WebSession::ask)
                .flatMap(Optional::stream)
                .findFirst()
                .or(WebSession::plain);
    }

    private static Optional<Visit> plain() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(new Visit(attributes.getRequest(), attributes.getResponse()))
                : Optional.empty();
    }

    private static Optional<Visit> ask(Visit.Source source) {
        @Nullable Visit visit = source.current();
        return Optional.ofNullable(visit);
    }
}
