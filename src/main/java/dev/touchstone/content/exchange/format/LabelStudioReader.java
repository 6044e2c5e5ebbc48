package dev.touchstone.content.exchange.format;

import dev.touchstone.content.exchange.model.Labelled;
import dev.touchstone.content.exchange.model.LabelledSet;
import dev.touchstone.content.exchange.read.BadRecord;
import dev.touchstone.content.exchange.read.Findings;
import dev.touchstone.content.exchange.read.JsonFile;
import dev.touchstone.content.exchange.read.JsonRecord;
import dev.touchstone.content.exchange.read.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Label Studio JSON: a list of tasks with {@code data} and {@code annotations}. Of several annotations the one marked as ground
 * truth is gold. Rectangles, polygons, parts of a text and choices are read.
 *
 * <p>Source: labelstud.io/guide/export, "Label Studio JSON format".
 */
final class LabelStudioReader implements GoldReader {

    private static final Set<String> OF_TASK = Set.of("id", "data", "annotations");

    @Override
    public String name() {
        return "label-studio";
    }

    @Override
    public LabelledSet read(Path from, Beside beside, Findings findings) {
        var file = new SourceFile(from, findings);
        var reading = new Reading(file, beside);
        new JsonFile(file).records(reading::task);
        if (findings.none() && reading.collected.all().isEmpty()) {
            findings.add(file.name(), "", "No task has an annotation. Export the tasks that are labelled.");
        }
        return new LabelledSet(reading.type(), List.copyOf(reading.labels), reading.collected.all());
    }

    private static final class Reading {

        private final Beside beside;
        private final Findings findings;
        private final Set<String> labels = new LinkedHashSet<>();
        private final Things collected;

        Reading(SourceFile file, Beside beside) {
            this.beside = beside;
            this.findings = file.findings();
            this.collected = new Things(file);
        }

        String type() {
            if (collected.all().stream().anyMatch(thing -> thing instanceof Labelled.InText)) {
                return "spans";
            }
            if (collected.all().stream().allMatch(thing -> thing instanceof Labelled.Chosen)) {
                return "choice";
            }
            boolean outlined = collected.all().stream()
                    .filter(thing -> thing instanceof Labelled.OnPicture picture
                            && !picture.shapes().isEmpty())
                    .allMatch(thing -> thing instanceof Labelled.OnPicture picture
                            && picture.shapes().stream()
                                    .noneMatch(shape -> shape.outlines().isEmpty()));
            boolean any = collected.all().stream()
                    .anyMatch(thing -> thing instanceof Labelled.OnPicture picture
                            && !picture.shapes().isEmpty());
            return any && outlined ? "polygons" : "boxes";
        }

        void task(String list, String place, JsonNode node) {
            if (!list.isEmpty()) {
                throw new BadRecord(place, "Label Studio JSON is a list of tasks. Export as JSON, not as JSON-MIN.");
            }
            JsonRecord task = JsonRecord.of(node, place);
            task.loseOthers(OF_TASK, "task", findings);
            JsonRecord data = task.object("data")
                    .orElseThrow(() -> new BadRecord(place, "The task has no data. Export it with its data."));
            annotation(task).ifPresent(annotation -> thing(data, annotation));
        }

        private Optional<JsonRecord> annotation(JsonRecord task) {
            List<JsonRecord> said = new ArrayList<>();
            task.node().path("annotations").forEach(each -> {
                JsonRecord annotation = JsonRecord.of(each, task.place() + "/annotations/" + said.size());
                if (each.path("was_cancelled").asBoolean(false)) {
                    findings.lose("annotation that was skipped", annotation.place());
                } else {
                    said.add(annotation);
                }
            });
            List<JsonRecord> gold = said.stream()
                    .filter(each -> each.node().path("ground_truth").asBoolean(false))
                    .toList();
            List<JsonRecord> candidates = gold.isEmpty() ? said : gold;
            if (candidates.size() > 1) {
                throw new BadRecord(
                        task.place(), "The task has several annotations. Mark the right one as ground truth.");
            }
            if (candidates.isEmpty()) {
                findings.lose("task without an annotation", task.place());
                return Optional.empty();
            }
            said.stream()
                    .filter(each -> !candidates.contains(each))
                    .forEach(each -> findings.lose("annotation beside the ground truth", each.place()));
            candidates
                    .getFirst()
                    .loseOthers(Set.of("id", "result", "ground_truth", "was_cancelled"), "annotation", findings);
            return Optional.of(candidates.getFirst());
        }

        private void thing(JsonRecord data, JsonRecord annotation) {
            data.loseOthers(Set.of("image", "text", "width", "height"), "data", findings);
            Map<String, Region> regions = new LinkedHashMap<>();
            int number = 0;
            for (JsonNode each : annotation.node().path("result")) {
                JsonRecord result = JsonRecord.of(each, annotation.place() + "/result/" + number);
                String id = each.path("id").asString("#" + number);
                regions.computeIfAbsent(id, unseen -> new Region()).add(result, findings);
                number++;
            }
            boolean picture = data.node().has("image");
            String name = picture
                    ? PictureNames.ofAddress(data.text("image"), data.place() + "/image")
                    : "task " + data.place().substring(0, data.place().indexOf('/'));
            @Nullable String whole = Region.choiceOfTheWhole(regions.values(), annotation.place());
            if (whole != null) {
                labels.add(whole);
                collected.add(
                        new Labelled.Chosen(name, picture ? name : null, picture ? null : data.text("text"), whole));
            } else if (picture) {
                collected.add(new OnePicture(name, data, beside.pictures(), findings).with(regions.values(), labels));
            } else {
                var text = new OneText(name, data, beside.language());
                collected.add(text.with(regions.values(), labels, findings));
            }
        }
    }
}
