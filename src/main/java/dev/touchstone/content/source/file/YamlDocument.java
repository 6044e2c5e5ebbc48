package dev.touchstone.content.source.file;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A YAML file, or the front matter of a Markdown file, with the line of each value.
 *
 * @param root what it says; an empty object when it cannot be read
 * @param lines line by JSON pointer
 */
public record YamlDocument(String path, JsonNode root, Map<String, Integer> lines) {

    /** Stands for a file that is missing or broken, so that the rules can look at the rest. */
    public static YamlDocument unreadable(String path) {
        return new YamlDocument(path, JsonNodeFactory.instance.objectNode(), Map.of());
    }

    /** The line of a value, or of the nearest one around it. */
    public int line(String pointer) {
        String at = pointer;
        while (true) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
            int slash = at.lastIndexOf('/');
            if (slash < 0) {
                return 1;
            }
            at = at.substring(0, slash);
        }
    }

    public JsonNode at(String pointer) {
        return root.at(pointer);
    }

    /** The text at a pointer, or the empty text. */
    public String text(String pointer) {
        return root.at(pointer).stringValue("");
    }

    /** One step of a JSON pointer. */
    public static String step(String key) {
        return "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
