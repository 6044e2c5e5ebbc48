package dev.touchstone.testbed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The measured tables of docs/performance.md: each stands between {@code <!-- name -->} and {@code <!-- /name -->}. */
public class Tables {

    private final Path document;

    Tables(Path document) {
        this.document = document;
    }

    public static Tables ofPerformance() {
        return new Tables(Path.of("docs", "performance.md"));
    }

    /** Puts the rows in place of the table of that name. */
    public void write(String name, List<String> heads, List<List<String>> rows) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(line(heads));
        lines.add(line(heads.stream().map(head -> "---").toList()));
        rows.forEach(row -> lines.add(line(row)));

        String text = Files.readString(document);
        Matcher place = Pattern.compile(
                        "(?s)(<!-- " + Pattern.quote(name) + " -->\n).*?(<!-- /" + Pattern.quote(name) + " -->)")
                .matcher(text);
        if (!place.find()) {
            throw new IllegalArgumentException(document + " has no place for the table " + name);
        }
        String table = place.group(1) + String.join("\n", lines) + "\n" + place.group(2);
        Files.writeString(document, text.substring(0, place.start()) + table + text.substring(place.end()));
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
