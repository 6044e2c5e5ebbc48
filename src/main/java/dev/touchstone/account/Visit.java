package dev.touchstone.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** The request being served and its answer, for pages and REST alike. */
public record Visit(HttpServletRequest request, @Nullable HttpServletResponse response) {

    /** Knows the visit where a framework beside Spring MVC serves it; asked first. */
    @FunctionalInterface
    public interface Source {
        @Nullable
        Visit current();
    }
}
