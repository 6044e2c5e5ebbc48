package dev.touchstone.content.exchange.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One element of an XML file with all it holds.
 *
 * @param text what stands in it, without blanks around it
 * @param line of the file on which it begins
 */
public record XmlElement(
        String name, Map<String, String> attributes, List<XmlElement> children, String text, int line) {

    public String place() {
        return "line " + line;
    }

    /** A finite number in an attribute. */
    public double number(String attribute) {
        return Numbers.finite(attribute(attribute), place());
    }

    public String attribute(String name) {
        String value = attributes.get(name);
        if (value == null) {
            throw new BadRecord(place(), "<" + this.name + "> has no " + name + ". Add it.");
        }
        return value;
    }

    public Optional<XmlElement> child(String name) {
        return children.stream().filter(child -> child.name().equals(name)).findFirst();
    }

    public XmlElement need(String name) {
        return child(name)
                .orElseThrow(() -> new BadRecord(place(), "<" + this.name + "> has no <" + name + ">. Add it."));
    }

    /** A finite number in a child. */
    public double childNumber(String name) {
        XmlElement child = need(name);
        return Numbers.finite(child.text(), child.place());
    }

    /** Whether a child says 1 or true. */
    public boolean says(String name) {
        return child(name)
                .map(child -> child.text().equals("1") || child.text().equalsIgnoreCase("true"))
                .orElse(false);
    }
}
