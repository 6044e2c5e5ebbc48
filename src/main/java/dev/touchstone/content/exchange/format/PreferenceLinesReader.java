package dev.touchstone.content.exchange.format;

import dev.touchstone.content.exchange.model.Labelled.Compared;
import dev.touchstone.content.exchange.model.LabelledSet;
import dev.touchstone.content.exchange.read.BadRecord;
import dev.touchstone.content.exchange.read.Findings;
import dev.touchstone.content.exchange.read.JsonFile;
import dev.touchstone.content.exchange.read.JsonRecord;
import dev.touchstone.content.exchange.read.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import tools.jackson.databind.JsonNode;

/**
 * Preference data: a JSON object a line with {@code prompt}, {@code chosen} and {@code rejected}, each a text or a list of chat
 * messages; or as we export it, with {@code first}, {@code second} and {@code preference} from 1 to 7.
 *
 * <p>Source: huggingface.co/docs/trl/dataset_formats, "Preference".
 */
final class PreferenceLinesReader implements GoldReader {

    private static final int FIRST_IS_BETTER = 2;
    private static final int SECOND_IS_BETTER = 6;

    private static final Set<String> CHOSEN = Set.of("prompt", "chosen", "rejected", "language");
    private static final Set<String> PLACED =
            Set.of("prompt", "chosen", "rejected", "language", "first", "second", "preference");

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public LabelledSet read(Path from, Beside beside, Findings findings) {
        var file = new SourceFile(from, findings);
        var things = new Things(file);
        new JsonFile(file).lines((list, place, node) -> {
            JsonRecord line = JsonRecord.of(node, place);
            things.add(node.has("first") ? placed(line, beside, findings) : chosen(line, beside, findings));
        });
        return new LabelledSet("preference", List.of(), things.all());
    }

    private static Compared placed(JsonRecord line, Beside beside, Findings findings) {
        line.loseOthers(PLACED, "line", findings);
        double preference = line.number("preference");
        if (preference != Math.rint(preference) || preference < 1 || preference > 7) {
            throw new BadRecord(line.place() + "/preference", "This must be a whole number from 1 to 7.");
        }
        return new Compared(
                line.place(),
                line.text("prompt"),
                line.text("first"),
                line.text("second"),
                (int) preference,
                language(line, beside));
    }

    private static Compared chosen(JsonRecord line, Beside beside, Findings findings) {
        line.loseOthers(CHOSEN, "line", findings);
        String prompt = said(line, "prompt");
        String chosen = said(line, "chosen");
        String rejected = said(line, "rejected");
        if (chosen.equals(rejected)) {
            throw new BadRecord(line.place(), "The chosen and the rejected answer are the same. Remove the line.");
        }
        boolean chosenFirst = chosenFirst(prompt, chosen, rejected);
        return new Compared(
                line.place(),
                prompt,
                chosenFirst ? chosen : rejected,
                chosenFirst ? rejected : chosen,
                chosenFirst ? FIRST_IS_BETTER : SECOND_IS_BETTER,
                language(line, beside));
    }

    private static String language(JsonRecord line, Beside beside) {
        return line.node().path("language").stringValue(beside.language());
    }

    /** Which answer stands first must not tell which is better, and must be the same at each import. */
    private static boolean chosenFirst(String prompt, String chosen, String rejected) {
        boolean inOrder = chosen.compareTo(rejected) < 0;
        var sum = new CRC32();
        sum.update((prompt + (inOrder ? chosen + rejected : rejected + chosen)).getBytes(StandardCharsets.UTF_8));
        return (sum.getValue() % 2 == 0) == inOrder;
    }

    /** A text, or what is said in a list of messages. */
    private static String said(JsonRecord line, String key) {
        JsonNode value = line.node().path(key);
        if (!value.isArray()) {
            return line.text(key);
        }
        List<String> messages = new ArrayList<>();
        for (JsonNode message : value) {
            String role = message.path("role").stringValue("");
            String content = message.path("content").stringValue("");
            if (content.isBlank()) {
                throw new BadRecord(line.place() + "/" + key, "Each message must have a role and a text as content.");
            }
            messages.add(value.size() == 1 ? content : role + ": " + content);
        }
        if (messages.isEmpty()) {
            throw new BadRecord(line.place() + "/" + key, "The list has no message. Add one.");
        }
        return String.join("\n\n", messages);
    }
}
