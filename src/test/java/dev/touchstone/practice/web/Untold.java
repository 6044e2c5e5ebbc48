package dev.touchstone.practice.web;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Bodies that come in chunks, so that nobody knows their length beforehand. */
final class Untold {

    private Untold() {}

    static RequestPostProcessor body(String text) {
        return request -> {
            var chunked =
                    new MockHttpServletRequest(
                            request.getServletContext(), request.getMethod(), request.getRequestURI()) {
                        @Override
                        public long getContentLengthLong() {
                            return -1;
                        }

                        @Override
                        public int getContentLength() {
                            return -1;
                        }
                    };
            chunked.setPathInfo(request.getPathInfo());
            chunked.setSession(Objects.requireNonNull(request.getSession()));
            chunked.setCookies(request.getCookies());
            request.getHeaderNames().asIterator().forEachRemaining(name -> {
                if (!name.equalsIgnoreCase("content-length")) {
                    chunked.addHeader(name, Objects.requireNonNull(request.getHeader(name)));
                }
            });
            chunked.setContent(text.getBytes(StandardCharsets.UTF_8));
            return chunked;
        };
    }
}
