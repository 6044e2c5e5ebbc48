package dev.touchstone.credential.web;

import java.util.Set;
import org.springframework.web.util.HtmlUtils;

/** A piece of a page. Words and attributes are escaped as they go in, so that no page can forget it. */
final class Element {

    /** Elements without an end. */
    private static final Set<String> EMPTY = Set.of("meta", "link", "input", "img", "br");

    private final String name;
    private final StringBuilder attributes = new StringBuilder();
    private final StringBuilder content = new StringBuilder();

    private Element(String name) {
        this.name = name;
    }

    static Element of(String name, Element... inside) {
        return new Element(name).add(inside);
    }

    static Element of(String name, String words) {
        return new Element(name).words(words);
    }

    static Element link(String address, String words) {
        return of("a", words).with("href", address);
    }

    Element with(String attribute, Object value) {
        attributes
                .append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value.toString()))
                .append('"');
        return this;
    }

    Element styled(String names) {
        return with("class", names);
    }

    Element add(Element... inside) {
        for (Element element : inside) {
            content.append(element);
        }
        return this;
    }

    Element words(String words) {
        content.append(escaped(words));
        return this;
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }

    /** As HTML. */
    @Override
    public String toString() {
        String start = "<" + name + attributes + ">";
        return EMPTY.contains(name) ? start : start + content + "</" + name + ">";
    }
}
