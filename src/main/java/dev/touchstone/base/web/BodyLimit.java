package dev.touchstone.base.web;

import dev.touchstone.base.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Refuses REST requests whose body is larger than any answer, or than their address allows, before it is read; also when its
 * length is not told.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {

    /** 256 KiB: an answer of 300 boxes takes about 40. */
    static final int MOST_BYTES = 256 * 1024;

    private final HandlerExceptionResolver problems;
    private final List<LargerBodies> larger;

    BodyLimit(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
            ObjectProvider<LargerBodies> larger) {
        this.problems = problems;
        this.larger = larger.stream().toList();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int most = most(request);
        if (request.getContentLengthLong() > most) {
            problems.resolveException(request, response, null, tooLarge(most));
        } else {
            chain.doFilter(new Limited(request, most), response);
        }
    }

    private int most(HttpServletRequest request) {
        PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        return larger.stream()
                .filter(one -> one.address().matches(path))
                .mapToInt(LargerBodies::mostBytes)
                .max()
                .orElse(MOST_BYTES);
    }

    private static Refused tooLarge(int most) {
        return new Refused(413, "body-too-large", "The request is larger than " + most / 1024 + " KiB.");
    }

    private static class Limited extends HttpServletRequestWrapper {

        private final int most;

        Limited(HttpServletRequest request, int most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedStream(super.getInputStream(), most);
        }
    }

    private static class LimitedStream extends ServletInputStream {

        private final ServletInputStream body;
        private final int most;
        private int read;

        LimitedStream(ServletInputStream body, int most) {
            this.body = body;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = body.read(buffer, offset, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > most) {
                throw tooLarge(most);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
