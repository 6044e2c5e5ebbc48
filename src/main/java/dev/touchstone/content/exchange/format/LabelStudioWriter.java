package dev.touchstone.content.exchange.format;

import dev.touchstone.content.exchange.model.Labelled;
import dev.touchstone.content.exchange.model.Labelled.Chosen;
import dev.touchstone.content.exchange.model.Labelled.InText;
import dev.touchstone.content.exchange.model.Labelled.OnPicture;
import dev.touchstone.content.exchange.model.Labelled.Span;
import dev.touchstone.content.exchange.model.Shape;
import dev.touchstone.content.exchange.read.Findings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tasks of Label Studio with one annotation each, as {@link LabelStudioReader} reads them; labels are the slugs of ours. */
final class LabelStudioWriter implements GoldWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Override
    public String name() {
        return "label-studio";
    }

    @Override
    public String leavesOut() {
        return "explanation, clause, typical mistakes, question, hints and translations";
    }

    @Override
    public String write(Own own, Findings losses) {
        ArrayNode tasks = JSON.arrayNode();
        for (Labelled thing : own.set().things()) {
            ObjectNode task = tasks.addObject().put("id", tasks.size());
            ObjectNode data = task.putObject("data");
            ObjectNode annotation = task.putArray("annotations").addObject();
            annotation.put("id", tasks.size()).put("ground_truth", true);
            ArrayNode result = annotation.putArray("result");
            switch (thing) {
                case OnPicture picture -> picture(picture, data, result, losses);
                case InText text -> text(text, data, result);
                case Chosen chosen -> chosen(chosen, data, result);
                case Labelled.Compared pair ->
                    throw new IllegalArgumentException("Pairs of answers are exported as jsonl. Use that format.");
            }
        }
        return JsonMapper.shared().writeValueAsString(tasks);
    }

    private static void picture(OnPicture picture, ObjectNode data, ArrayNode result, Findings losses) {
        data.put("image", picture.name()).put("width", picture.width()).put("height", picture.height());
        for (Shape shape : picture.shapes()) {
            if (shape.ignored()) {
                losses.lose("region to ignore", picture.name());
                continue;
            }
            String id = "r" + (result.size() + 1);
            boolean outlined = !shape.outlines().isEmpty();
            String type = outlined ? "polygonlabels" : "rectanglelabels";
            ObjectNode value = mark(result, id, type, "image", picture);
            place(value, shape, picture);
            value.putArray(type).add(shape.label());
            if (!shape.attributes().isEmpty()) {
                ObjectNode again = mark(result, id, "choices", "image", picture);
                place(again, shape, picture);
                ArrayNode choices = again.putArray("choices");
                shape.attributes().stream().sorted().forEach(choices::add);
            }
        }
    }

    private static ObjectNode mark(ArrayNode result, String id, String type, String what, OnPicture picture) {
        return result.addObject()
                .put("id", id)
                .put("type", type)
                .put("from_name", type.equals("choices") ? "attributes" : "label")
                .put("to_name", what)
                .put("original_width", picture.width())
                .put("original_height", picture.height())
                .put("image_rotation", 0)
                .putObject("value");
    }

    /** In percent of the picture. */
    private static void place(ObjectNode value, Shape shape, OnPicture picture) {
        double across = 100.0 / picture.width();
        double down = 100.0 / picture.height();
        if (shape.outlines().isEmpty()) {
            value.put("x", shape.box().x() * across)
                    .put("y", shape.box().y() * down)
                    .put("width", shape.box().w() * across)
                    .put("height", shape.box().h() * down)
                    .put("rotation", 0);
            return;
        }
        ArrayNode points = value.putArray("points");
        shape.outlines()
                .getFirst()
                .points()
                .forEach(point -> points.addArray().add(point.x() * across).add(point.y() * down));
    }

    private static void text(InText text, ObjectNode data, ArrayNode result) {
        data.put("text", text.text());
        for (Span span : text.spans()) {
            ObjectNode value = result.addObject()
                    .put("id", "r" + (result.size()))
                    .put("type", "labels")
                    .put("from_name", "label")
                    .put("to_name", "text")
                    .putObject("value");
            value.put("start", span.start())
                    .put("end", span.end())
                    .put("text", text.text().substring(span.start(), span.end()))
                    .putArray("labels")
                    .add(span.label());
        }
    }

    private static void chosen(Chosen chosen, ObjectNode data, ArrayNode result) {
        boolean picture = chosen.picture() != null;
        data.put(picture ? "image" : "text", picture ? chosen.picture() : chosen.text());
        result.addObject()
                .put("id", "r1")
                .put("type", "choices")
                .put("from_name", "label")
                .put("to_name", picture ? "image" : "text")
                .putObject("value")
                .putArray("choices")
                .add(chosen.label());
    }
}
