package dev.touchstone.base.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Text written in Markdown. Whatever it holds, the page gets text, lists, tables, quotes, code and harmless links: no
 * scripts, styles, forms, frames or pictures, since pictures of the course are never plain addresses.
 */
public class Markdown extends Div {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER =
            Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(100).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();
    private static final PolicyFactory HARMLESS = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "em",
                    "strong",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "code",
                    "pre",
                    "h2",
                    "h3",
                    "h4",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td")
            .allowAttributes("start")
            .matching(number -> number.matches("\\d{1,4}"))
            .onElements("ol")
            .allowElements((name, attributes) -> "h2", "h1")
            .allowElements((name, attributes) -> "h4", "h5", "h6")
            .allowElements("a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .toFactory();

    /** @param language the language of the text, marked when it is not the reader's */
    public Markdown(String language, String markdown) {
        addClassName("ts-prose");
        Reading.marked(this, language);
        getElement().setProperty("innerHTML", html(markdown));
    }

    /** The harmless HTML of a Markdown text. */
    public static String html(String markdown) {
        Node document = PARSER.parse(markdown);
        return HARMLESS.sanitize(RENDERER.render(document));
    }
}
