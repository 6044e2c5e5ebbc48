package dev.touchstone.credential.web;

import dev.touchstone.account.Language;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A page for whoever comes along: no script, no cookie, nothing to load but two style sheets and the mark of the house.
 *
 * @param head what else stands in the head
 */
record PublicPage(Visitor visitor, String title, String description, Element head, Element main) {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    PublicPage(Visitor visitor, String title, String description, Element main) {
        this(visitor, title, description, meta("og:type", "website"), main);
    }

    static Element meta(String property, String content) {
        return Element.of("meta").with("property", property).with("content", content);
    }

    ResponseEntity<String> answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, visitor.language().code())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body("<!doctype html>" + document());
    }

    private Element document() {
        return Element.of(
                        "html",
                        heading(),
                        Element.of(
                                "body",
                                Element.link("#main", visitor.text("skip")).styled("pp-skip"),
                                masthead(),
                                main.with("id", "main").with("tabindex", "-1"),
                                Element.of("footer", Element.of("p", visitor.text("footer")))))
                .with("lang", visitor.language().code());
    }

    private Element heading() {
        return Element.of(
                "head",
                Element.of("meta").with("charset", "utf-8"),
                Element.of("title", title),
                named("viewport", "width=device-width, initial-scale=1"),
                named("description", description),
                named("robots", "noindex"),
                named("color-scheme", "light dark"),
                meta("og:title", title),
                meta("og:description", description),
                meta("og:site_name", "Touchstone"),
                head,
                file("icon", "images/touchstone.svg"),
                file("stylesheet", "css/tokens.css"),
                file("stylesheet", "css/public-page.css"));
    }

    private Element masthead() {
        Element mark = Element.of("img")
                .with("src", visitor.file("images/touchstone.svg"))
                .with("alt", "")
                .with("width", 28)
                .with("height", 28);
        Element house = Element.of("a", mark, Element.of("span", "Touchstone"))
                .with("href", visitor.root().isEmpty() ? "./" : visitor.root())
                .styled("pp-house");
        Element languages = Element.of("nav").with("aria-label", visitor.text("language"));
        Stream.of(Language.values())
                .filter(other -> other != visitor.language())
                .forEach(other ->
                        languages.add(Element.link("?lang=" + other.code(), visitor.text("language." + other.code()))
                                .with("hreflang", other.code())
                                .with("lang", other.code())));
        return Element.of("header", house, languages);
    }

    private static Element named(String name, String content) {
        return Element.of("meta").with("name", name).with("content", content);
    }

    private Element file(String relation, String path) {
        return Element.of("link").with("rel", relation).with("href", visitor.file(path));
    }
}
