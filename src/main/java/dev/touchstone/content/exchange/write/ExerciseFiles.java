package dev.touchstone.content.exchange.write;

import dev.touchstone.content.exchange.model.Labelled;
import dev.touchstone.content.exchange.model.LabelledSet;
import dev.touchstone.content.exchange.read.Findings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes a set as exercises: as many as it takes to keep each file within what a course reads. */
public final class ExerciseFiles {

    private static final int MOST_ITEMS = 200;
    private static final int MOST_BYTES = 900_000;

    private final TypeForm form;
    private final LabelledSet set;
    private final Words words;
    private final Supplier<UUID> identities;
    private final Findings findings;
    private final Names names;
    private final List<Part> parts = new ArrayList<>();

    /**
     * What only the author can say; what is empty is left to be filled in.
     *
     * @param slug of the exercise
     * @param why the explanation of every item
     * @param alt the description of every picture
     */
    public record Words(
            String slug, String title, String skill, String rulebook, String clause, String why, String alt) {}

    /** Items of one exercise and what they are called in the file they came from. */
    public record Part(String slug, StringBuilder items, StringBuilder gold, List<Labelled> things) {}

    public ExerciseFiles(TypeForm form, LabelledSet set, Words words, Supplier<UUID> identities, Findings findings) {
        this.form = form;
        this.set = set;
        this.words = words;
        this.identities = identities;
        this.findings = findings;
        this.names = Names.of(set);
    }

    /** Lays out every item that the type can say; nothing is written yet. */
    public List<Part> parts(PictureFiles pictures) {
        for (Labelled thing : set.things()) {
            if (form.carries(thing, findings)) {
                String id = identities.get().toString();
                String item = Yaml.entry(item(id, thing, pictures.in(thing)));
                String gold = Yaml.entry(gold(id, thing));
                if (bytes(item) > MOST_BYTES || bytes(gold) > MOST_BYTES) {
                    findings.lose("thing that is larger than a file of a course, left out", thing.name());
                } else {
                    Part part = partFor(item, gold);
                    part.items().append(item);
                    part.gold().append(gold);
                    part.things().add(thing);
                }
            }
        }
        return List.copyOf(parts);
    }

    private Part partFor(String item, String gold) {
        if (parts.isEmpty() || isFull(parts.getLast(), item, gold)) {
            String slug = parts.isEmpty() ? words.slug() : words.slug() + "-" + (parts.size() + 1);
            parts.add(new Part(slug, new StringBuilder("items:\n"), new StringBuilder("gold:\n"), new ArrayList<>()));
        }
        return parts.getLast();
    }

    private static boolean isFull(Part part, String item, String gold) {
        // A character has at most three bytes in UTF-8 for each of Java's.
        return part.things().size() >= MOST_ITEMS
                || 3L * part.items().length() + bytes(item) > MOST_BYTES
                || 3L * part.gold().length() + bytes(gold) > MOST_BYTES;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    public void write(FreshFolder folder) throws IOException {
        for (Part part : parts) {
            String at = "exercises/" + part.slug() + "/";
            folder.write(at + "exercise.yaml", Yaml.file(exercise(part)));
            folder.write(at + "items.yaml", part.items().toString());
            folder.write(at + "gold.yaml", part.gold().toString());
        }
    }

    private Map<String, Object> exercise(Part part) {
        Map<String, Object> exercise = new LinkedHashMap<>();
        exercise.put("uuid", identities.get().toString());
        exercise.put("type", form.type());
        exercise.put("skill", words.skill());
        exercise.put("rulebook", words.rulebook());
        exercise.put("title", parts.size() == 1 ? words.title() : words.title() + " " + (parts.indexOf(part) + 1));
        exercise.put(
                "instruction",
                form.instruction(set.labels().stream().map(Slugs::shown).toList()));
        exercise.put("labels", named(set.labels(), "label"));
        exercise.putAll(form.exercise(set));
        exercise.put("hints", new ArrayList<>());
        return exercise;
    }

    private Map<String, Object> item(String id, Labelled thing, @Nullable String picture) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("uuid", id);
        item.put("difficulty", 0);
        if (picture != null) {
            Map<String, Object> shown = new LinkedHashMap<>();
            shown.put("file", picture);
            shown.put("alt", words.alt());
            item.put("picture", shown);
        }
        item.putAll(form.item(thing));
        item.put("clauses", List.of(words.clause()));
        item.put("errors", form.errors(set));
        return item;
    }

    private Map<String, Object> gold(String id, Labelled thing) {
        Map<String, Object> revision = new LinkedHashMap<>();
        revision.put("revision", 1);
        revision.put("answer", form.answer(thing, names, findings));
        revision.put("clause", words.clause());
        revision.put("why", words.why());
        List<Map<String, Object>> mistakes = new ArrayList<>();
        form.mistakes(thing, names).forEach((answer, error) -> {
            Map<String, Object> mistake = new LinkedHashMap<>();
            mistake.put("answer", answer);
            mistake.put("error", error);
            mistake.put("clause", words.clause());
            mistake.put("why", words.why());
            mistakes.add(mistake);
        });
        if (!mistakes.isEmpty()) {
            revision.put("mistakes", mistakes);
        }
        Map<String, Object> gold = new LinkedHashMap<>();
        gold.put("item", id);
        gold.put("revisions", List.of(revision));
        return gold;
    }

    /** Slug and name of each. */
    static List<Map<String, Object>> named(List<String> names, String otherwise) {
        var slugs = new Slugs(names, otherwise);
        List<Map<String, Object>> list = new ArrayList<>();
        for (String name : names) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("slug", slugs.of(name));
            each.put("name", Slugs.shown(name));
            list.add(each);
        }
        return list;
    }
}
