package dev.touchstone.journey;

import dev.touchstone.content.Text;
import dev.touchstone.content.gold.GoldKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Looks for gold in what a server sent: item ids, reasons in every language, and the places of boxes. */
final class GoldTraces {

    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final String NEXT = "[^\\d.]{1,12}?" + NUMBER;
    private static final Pattern NEIGHBOURS = Pattern.compile(NUMBER + "(?=" + NEXT + NEXT + NEXT + ")");

    private final String sent;
    private final String words;
    private final Set<List<Double>> fours = new HashSet<>();

    GoldTraces(String sent) {
        this.sent = sent;
        this.words = words(sent);
        Matcher matcher = NEIGHBOURS.matcher(sent);
        while (matcher.find()) {
            fours.add(List.of(
                    Double.valueOf(matcher.group(1)),
                    Double.valueOf(matcher.group(2)),
                    Double.valueOf(matcher.group(3)),
                    Double.valueOf(matcher.group(4))));
        }
    }

    /** What of this gold stands there. */
    List<String> of(GoldKey gold) {
        List<String> found = new ArrayList<>();
        if (sent.contains(gold.item().toString())) {
            found.add("the id " + gold.item());
        }
        reasons(gold).stream().filter(this::says).forEach(found::add);
        for (JsonNode box : boxes(gold)) {
            if (places(box)) {
                found.add("the box " + box);
            }
        }
        return found;
    }

    /** Those of a picture, or of every frame of a film. */
    private static List<JsonNode> boxes(GoldKey gold) {
        List<JsonNode> boxes = new ArrayList<>();
        gold.answer().findValues("boxes").forEach(list -> list.forEach(boxes::add));
        return boxes;
    }

    private static List<String> reasons(GoldKey gold) {
        List<Text> texts = new ArrayList<>();
        texts.add(gold.why());
        gold.reasons().values().forEach(reason -> texts.add(reason.why()));
        gold.mistakes().forEach(mistake -> texts.add(mistake.why()));
        return texts.stream()
                .flatMap(text -> text.byLanguage().values().stream())
                .distinct()
                .toList();
    }

    private boolean says(String reason) {
        return words.contains(words(reason));
    }

    /** Both corners, or a corner and the size, as neighbouring numbers in whatever notation. */
    private boolean places(JsonNode box) {
        double x = box.path("x").asDouble();
        double y = box.path("y").asDouble();
        double w = box.path("w").asDouble();
        double h = box.path("h").asDouble();
        return fours.contains(List.of(x, y, w, h)) || fours.contains(List.of(x, y, x + w, y + h));
    }

    /** What everyone may read: a short reason, such as "A country.", may stand in a rulebook or an item too. */
    static String everyonesWords() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            return files.filter(file -> file.toString().matches(".*\\.(md|yaml)"))
                    .filter(file -> !file.getFileName().toString().startsWith("gold"))
                    .map(GoldTraces::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Letters and digits alone, so that no escape or mark-up hides a sentence. */
    static String words(String text) {
        return text.replaceAll("\\\\[nrt]|<[^>]{1,40}>|&\\w{1,8};", " ").replaceAll("[^\\p{L}\\p{N}]+", " ");
    }
}
