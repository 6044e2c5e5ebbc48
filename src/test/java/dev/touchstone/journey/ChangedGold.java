package dev.touchstone.journey;

import dev.touchstone.content.Curriculum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The course once more with other gold: other answers, other reasons, other conventions; prompts stay as they are. */
final class ChangedGold {

    private static final Path COURSE = Path.of("content");

    /** Values of conventions that change places. */
    private static final Map<String, String> FLIPS = Map.of(
            "mirrors", "include exclude",
            "antenna", "include exclude",
            "hidden-part", "visible whole",
            "handle", "include exclude");

    private final Curriculum curriculum;

    ChangedGold(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    Path in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(COURSE)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(COURSE.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else if (file.endsWith("gold.yaml")) {
                    Files.writeString(copy, otherGold(Files.readString(file)));
                } else if (file.endsWith("gold.es.yaml")) {
                    continue;
                } else if (file.endsWith("conventions.yaml")) {
                    Files.writeString(copy, otherConventions(Files.readString(file)));
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return folder;
    }

    /** What counts changes sides, so that the boxes of generated scenes move. */
    private static String otherConventions(String file) {
        String other = file;
        for (Map.Entry<String, String> flip : FLIPS.entrySet()) {
            String named = "(" + flip.getKey() + ": \\{value: )";
            String[] sides = flip.getValue().split(" ");
            other = other.replaceFirst(named + sides[0], "$1TURNED-" + sides[1])
                    .replaceFirst(named + sides[1], "$1TURNED-" + sides[0])
                    .replace("TURNED-", "");
        }
        return other;
    }

    @SuppressWarnings("unchecked")
    private String otherGold(String file) {
        Map<String, Object> root =
                (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(file);
        for (Map<String, Object> entry : list(root, "gold")) {
            if (!isExample(String.valueOf(entry.get("item")))) {
                list(entry, "revisions").forEach(ChangedGold::change);
            }
        }
        return new Dump(DumpSettings.builder().build()).dumpToString(root);
    }

    /** Solved examples show their gold to everyone. */
    private boolean isExample(String family) {
        UUID uuid = UUID.fromString(family);
        return curriculum.exercises().stream()
                .flatMap(exercise -> exercise.items().stream())
                .anyMatch(item -> item.family().equals(uuid) && item.example());
    }

    private static void change(Map<String, Object> revision) {
        revision.put("why", "This is the other gold. " + revision.get("why"));
        if (revision.containsKey("mistakes")) {
            List<Map<String, Object>> mistakes = list(revision, "mistakes");
            mistakes.forEach(mistake -> mistake.put("why", "Wrong, by the other gold. " + mistake.get("why")));
            if (revision.get("answer") instanceof Map<?, ?> answer) {
                // A mistake has no shares of experts.
                answer.remove("contested");
                Object wrong = Objects.requireNonNull(mistakes.getFirst().get("answer"));
                revision.put("answer", wrong);
                if (answer.containsKey("choice")) {
                    mistakes.getFirst().put("answer", answer);
                } else {
                    // What was wrong by the old gold need not be wrong in the same way by the new one.
                    revision.remove("mistakes");
                    revision.remove("reasons");
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> entry, String name) {
        return (List<Map<String, Object>>) Objects.requireNonNull(entry.get(name));
    }
}
