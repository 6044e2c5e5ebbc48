package dev.touchstone.base.web;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.Refused;
import dev.touchstone.base.Repeat;
import dev.touchstone.base.Repeats;
import dev.touchstone.base.Reply;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Carries out a write to an agency once, however often a program sends it under the same Idempotency-Key. It stands behind the
 * sign-in, since keys are each person's own.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.LOWEST_PRECEDENCE)
class RepeatFilter extends OncePerRequestFilter {

    static final String REPLAYED = "Idempotent-Replayed";

    /** On a request whose answer holds a secret. */
    static final String TOLD_ONCE = RepeatFilter.class.getName() + ".toldOnce";

    private static final Reply TOLD = new Reply(
            409, Optional.of("application/problem+json"), Optional.empty(), ("""
                    {"title":"Conflict","status":409,"code":"told-once","detail":"This request was carried out, and the secret in its \
                    answer was told once. If the answer was lost, ask for a new secret under a new key."}""").getBytes(StandardCharsets.UTF_8));

    private static final Logger LOG = LoggerFactory.getLogger(RepeatFilter.class);

    private final Repeats repeats;
    private final CurrentPerson me;
    private final HandlerExceptionResolver problems;

    RepeatFilter(
            Repeats repeats,
            CurrentPerson me,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.repeats = repeats;
        this.me = me;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Optional<IdempotencyKey> key = IdempotencyKey.of(request);
            if (key.isEmpty() || !me.signedIn()) {
                chain.doFilter(request, response);
                return;
            }
            byte[] body = request.getInputStream().readAllBytes();
            switch (repeats.claim(me.id(), key.get().value(), IdempotencyKey.hash(request, body))) {
                case Repeat.First first ->
                    carryOut(first.claim(), new RepeatableRequest(request, body), response, chain);
                case Repeat.Answered answered -> replay(answered.reply(), response);
                case Repeat.Another other ->
                    throw new Refused(
                            422,
                            "idempotency-key-reused",
                            "This Idempotency-Key came with another request. Send each request under a key of its own.");
                case Repeat.Running running ->
                    throw new Refused(
                            409,
                            "still-running",
                            "The same request is still being carried out. Ask again in a moment.");
                case Repeat.Unknown unknown ->
                    throw new Refused(
                            409,
                            "outcome-unknown",
                            "The same request was begun and its answer was lost. Look whether it was carried out; if not,"
                                    + " send it under a new key.");
            }
        } catch (Refused refused) {
            problems.resolveException(request, response, null, refused);
        }
    }

    private void carryOut(UUID claim, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        boolean answered = false;
        try {
            chain.doFilter(request, answer);
            answered = true;
        } finally {
            if (!answered) {
                repeats.giveBack(claim);
            }
        }
        keep(claim, answer, request.getAttribute(TOLD_ONCE) != null);
        answer.copyBodyToResponse();
    }

    /** The deed is done: whatever goes wrong now, its caller is told so. */
    private void keep(UUID claim, ContentCachingResponseWrapper answer, boolean toldOnce) {
        Reply reply = toldOnce && answer.getStatus() < 300
                ? TOLD
                : new Reply(
                        answer.getStatus(),
                        Optional.ofNullable(answer.getContentType()),
                        Optional.ofNullable(answer.getHeader(HttpHeaders.LOCATION)),
                        answer.getContentAsByteArray());
        try {
            if (reply.worthAnotherTry()) {
                repeats.giveBack(claim);
            } else if (reply.body().length <= Reply.MOST_BYTES) {
                repeats.keep(claim, reply);
            } else {
                LOG.warn("An answer of {} bytes was too long to be kept", reply.body().length);
            }
        } catch (RuntimeException lost) {
            LOG.error("An answer could not be kept; sent again, its request is told that nobody knows", lost);
        }
    }

    private static void replay(Reply reply, HttpServletResponse response) throws IOException {
        response.setStatus(reply.status());
        reply.contentType().ifPresent(response::setContentType);
        reply.location().ifPresent(at -> response.setHeader(HttpHeaders.LOCATION, at));
        response.setHeader(REPLAYED, "true");
        response.getOutputStream().write(reply.body());
    }
}
