package dev.touchstone.content.source.rule;

import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.file.YamlDocument;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Where the translations of a file must have texts, as JSON pointers. */
final class TranslatedKeys {

    private TranslatedKeys() {}

    static Set<String> ofCourse(YamlDocument course) {
        Set<String> keys = new TreeSet<>(Set.of("/title"));
        for (JsonNode track : course.at("/tracks")) {
            keys.add("/tracks/" + slug(track) + "/title");
            keys.add("/tracks/" + slug(track) + "/summary");
        }
        return keys;
    }

    static Set<String> ofSkills(YamlDocument skills) {
        Set<String> keys = new TreeSet<>();
        for (JsonNode skill : skills.at("/skills")) {
            keys.add("/" + slug(skill) + "/name");
            named(skill.path("levels"), "/" + slug(skill) + "/levels/", keys);
        }
        return keys;
    }

    static Set<String> ofCertifications(YamlDocument certifications) {
        Set<String> keys = new TreeSet<>();
        for (JsonNode program : certifications.at("/certifications")) {
            keys.add("/" + slug(program) + "/name");
            keys.add("/" + slug(program) + "/description");
            named(program.path("areas"), "/" + slug(program) + "/areas/", keys);
        }
        return keys;
    }

    static Set<String> ofTiers(YamlDocument tiers) {
        Set<String> keys = new TreeSet<>();
        for (JsonNode tier : tiers.at("/tiers")) {
            keys.add("/" + slug(tier) + "/name");
            keys.add("/" + slug(tier) + "/unlocks");
        }
        return keys;
    }

    static Set<String> ofExercise(ExerciseDraft exercise) {
        Set<String> keys = new TreeSet<>(Set.of("/title", "/instruction"));
        YamlDocument file = exercise.exercise();
        named(file.at("/labels"), "/labels/", keys);
        named(file.at("/attributes"), "/attributes/", keys);
        for (int i = 0; i < file.at("/hints").size(); i++) {
            keys.add("/hints/" + i);
        }
        return keys;
    }

    static Set<String> ofItems(ExerciseDraft exercise) {
        Set<String> keys = new TreeSet<>();
        for (Entry item : exercise.itemEntries()) {
            String at = "/items/" + item.text("uuid") + "/";
            if (item.node().has("question")) {
                keys.add(at + "question");
            }
            if (item.node().has("picture") || item.node().has("scene")) {
                keys.add(at + "alt");
            }
            // Whatever else a task type adds is a list of things with a slug and a text, as options are.
            item.node().propertyStream().forEach(field -> texts(field.getValue(), at + field.getKey() + "/", keys));
        }
        return keys;
    }

    static Set<String> ofGold(ExerciseDraft exercise) {
        Set<String> keys = new TreeSet<>();
        for (Entry gold : exercise.goldEntries()) {
            for (Entry revision : exercise.revisions(gold)) {
                String at = "/gold/" + gold.text("item") + "/"
                        + revision.node().path("revision").asString("") + "/";
                keys.add(at + "why");
                revision.node()
                        .path("reasons")
                        .propertyStream()
                        .forEach(reason -> keys.add(at + "reasons/" + reason.getKey()));
                int number = 1;
                for (JsonNode mistake : revision.node().path("mistakes")) {
                    String choice = mistake.path("answer").path("choice").stringValue("");
                    keys.add(at + "mistakes/" + (choice.isEmpty() ? String.valueOf(number) : choice));
                    number++;
                }
            }
        }
        return keys;
    }

    private static void named(JsonNode list, String at, Set<String> keys) {
        list.forEach(each -> keys.add(at + slug(each)));
    }

    private static void texts(JsonNode list, String at, Set<String> keys) {
        if (list.isArray()) {
            for (JsonNode each : list) {
                if (each.has("slug") && each.has("text")) {
                    keys.add(at + slug(each));
                }
            }
        }
    }

    private static String slug(JsonNode node) {
        return node.path("slug").stringValue("");
    }
}
