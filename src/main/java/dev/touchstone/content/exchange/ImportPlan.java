package dev.touchstone.content.exchange;

import dev.touchstone.content.exchange.model.Labelled;
import dev.touchstone.content.exchange.write.ExerciseFiles;
import dev.touchstone.content.exchange.write.ExerciseFiles.Part;
import dev.touchstone.content.exchange.write.FreshFolder;
import dev.touchstone.content.exchange.write.PictureFiles;
import dev.touchstone.content.exchange.write.Slugs;
import dev.touchstone.content.exchange.write.TypeForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an import writes beside the exercises, and what it leaves to the author. */
final class ImportPlan {

    private final ImportOrder order;
    private final ExerciseFiles.Words words;
    private final boolean begun;

    ImportPlan(ImportOrder order, TypeForm form) {
        this.order = order;
        ImportOrder.Words said = order.words();
        String file = order.from().toAbsolutePath().normalize().getFileName().toString();
        String stem = file.replaceFirst("\\.[A-Za-z]{1,6}$", "");
        String slug = Slugs.of(or(said.slug(), stem), "imported");
        this.begun = said.rulebook() == null;
        this.words = new ExerciseFiles.Words(
                slug,
                or(said.title(), Slugs.shown(stem)),
                or(said.skill(), form.skill()),
                or(said.rulebook(), slug),
                or(said.clause(), "1.1"),
                or(said.why(), ""),
                or(said.alt(), ""));
    }

    private static String or(@Nullable String said, String otherwise) {
        return said == null ? otherwise : Objects.requireNonNull(said);
    }

    ExerciseFiles.Words words() {
        return words;
    }

    /** A rulebook with one clause that has a title and no text yet, unless a rulebook was named. */
    void writeRulebook(FreshFolder folder, Supplier<UUID> identities) throws IOException {
        if (begun) {
            String at = "rulebooks/" + words.rulebook() + "/";
            folder.write(at + "clauses.md", """
                    ---
                    uuid: %s
                    title: %s
                    version: "1.0"
                    summary: What decides the gold of %s.
                    ---
                    ## 1 What to label
                    ### 1.1 Each label and what it means
                    """.formatted(identities.get(), quoted(words.title()), words.slug()));
            folder.write(at + "changelog.md", "# Changes\n\n## 1.0\n\nFirst version.\n");
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''").replaceAll("\\p{Cntrl}", " ") + "'";
    }

    void writeNotes(FreshFolder folder, List<Part> parts, PictureFiles pictures, List<String> losses)
            throws IOException {
        for (Part part : parts) {
            var notes = new StringBuilder("# Why these items\n\n");
            notes.append("Imported from ")
                    .append(cell(String.valueOf(order.from().getFileName())))
                    .append(" (")
                    .append(order.format())
                    .append("), ")
                    .append(part.things().size())
                    .append(" items.\n");
            if (!losses.isEmpty()) {
                notes.append("\nWhat did not come along:\n\n");
                losses.forEach(loss -> notes.append("- ").append(cell(loss)).append('\n'));
            }
            table(notes, part.things(), pictures);
            folder.write("exercises/" + part.slug() + "/notes.md", notes.toString());
        }
    }

    private static void table(StringBuilder notes, List<Labelled> things, PictureFiles pictures) {
        List<String> rows = things.stream()
                .map(Labelled::name)
                .filter(pictures.names()::containsKey)
                .map(name -> "| " + cell(name) + " | " + pictures.names().get(name) + " | "
                        + pictures.toBring().getOrDefault(name, "is here") + " |\n")
                .toList();
        if (!rows.isEmpty()) {
            notes.append("\n| picture there | picture here | state |\n| --- | --- | --- |\n");
            rows.forEach(notes::append);
        }
    }

    private static String cell(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").replace("|", "\\|");
    }

    /** In the order in which an author would do them. */
    List<String> steps(List<Part> parts, PictureFiles pictures) {
        List<String> steps = new ArrayList<>();
        String first = "exercises/" + parts.getFirst().slug();
        if (!pictures.toBring().isEmpty()) {
            steps.add("Put " + pictures.toBring().size() + " pictures (JPEG) into pictures/" + words.slug()
                    + "/; the names are in " + first + "/notes.md.");
        }
        if (begun) {
            steps.add("Write clause 1.1 in rulebooks/" + words.rulebook()
                    + "/clauses.md, with an example and a counter-example.");
        }
        if (words.why().isEmpty()) {
            steps.add(
                    "Fill in why in each gold.yaml: what decides, in at most 60 words. (--why says it for all items.)");
        }
        if (words.alt().isEmpty() && !pictures.names().isEmpty()) {
            steps.add("Fill in alt in each items.yaml: what the picture shows. (--alt says it for all pictures.)");
        }
        steps.add("Name the exercise in a lesson, as in: @practice "
                + parts.getFirst().slug() + " 6");
        steps.add("See what is missing: TOUCHSTONE_CONTENT=" + order.to() + " ./run check");
        return steps;
    }
}
