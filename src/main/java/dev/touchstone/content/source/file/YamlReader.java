package dev.touchstone.content.source.file;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads YAML as plain data: no tags of one's own, no anchors, no key twice. It composes nodes and builds nothing from them,
 * so that a file can neither name a class nor blow itself up.
 */
final class YamlReader {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setMaxAliasesForCollections(0)
            .setAllowRecursiveKeys(false)
            .setAllowNonScalarKeys(false)
            .setCodePointLimit(CourseFiles.LARGEST_TEXT)
            .build();

    private final String path;
    private final int firstLine;
    private final Problems problems;
    private final Map<String, Integer> lines = new HashMap<>();

    /** @param firstLine line of the file on which the YAML begins, 1 for the first */
    YamlReader(String path, int firstLine, Problems problems) {
        this.path = path;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    YamlDocument read(String yaml) {
        try {
            JsonNode root = new Compose(SETTINGS)
                    .composeString(yaml)
                    .map(node -> value(node, ""))
                    .orElseGet(JSON::objectNode);
            if (root instanceof ObjectNode) {
                return new YamlDocument(path, root, Map.copyOf(lines));
            }
            problems.add(path, firstLine, "yaml", "The file must be a list of keys and values. See content/README.md.");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0);
            problems.add(
                    path,
                    firstLine + line,
                    "yaml",
                    "This is not YAML: " + e.getProblem() + ". Mend the line or the one before.");
        } catch (YamlEngineException e) {
            problems.add(path, firstLine, "yaml", "This is not YAML that a course may use: " + e.getMessage());
        } catch (StackOverflowError e) {
            // The composer recurses; a file that nests thousands deep is no course file.
            problems.add(path, firstLine, "yaml", "The file nests too deep. Write it flatter.");
        }
        return YamlDocument.unreadable(path);
    }

    private JsonNode value(Node node, String pointer) {
        lines.putIfAbsent(pointer, line(node));
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar);
            case SequenceNode sequence -> list(sequence, pointer);
            case MappingNode mapping -> map(mapping, pointer);
            default -> JSON.nullNode();
        };
    }

    private JsonNode list(SequenceNode sequence, String pointer) {
        ArrayNode list = JSON.arrayNode();
        for (Node each : sequence.getValue()) {
            list.add(value(each, pointer + "/" + list.size()));
        }
        return list;
    }

    private JsonNode map(MappingNode mapping, String pointer) {
        ObjectNode map = JSON.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            String key = ((ScalarNode) entry.getKeyNode()).getValue();
            String at = pointer + YamlDocument.step(key);
            lines.put(at, line(entry.getKeyNode()));
            if (map.has(key)) {
                problems.add(
                        path, line(entry.getKeyNode()), "yaml", "The key " + key + " stands here twice. Keep one.");
            }
            map.set(key, value(entry.getValueNode(), at));
        }
        return map;
    }

    private JsonNode scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.INT)) {
            var number = new BigInteger(text);
            return number.bitLength() < 32 ? JSON.numberNode(number.intValue()) : JSON.numberNode(number);
        }
        if (tag.equals(Tag.FLOAT)) {
            return JSON.numberNode(real(text));
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        return tag.equals(Tag.NULL) ? JSON.nullNode() : JSON.stringNode(text);
    }

    private static double real(String text) {
        return switch (text) {
            case ".inf" -> Double.POSITIVE_INFINITY;
            case "-.inf" -> Double.NEGATIVE_INFINITY;
            case ".nan" -> Double.NaN;
            default -> Double.parseDouble(text);
        };
    }

    private int line(Node node) {
        return firstLine + node.getStartMark().map(Mark::getLine).orElse(0);
    }
}
