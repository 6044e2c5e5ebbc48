package dev.touchstone.content.exchange.write;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.exchange.model.Labelled;
import dev.touchstone.content.exchange.model.Labelled.InText;
import dev.touchstone.content.exchange.model.Labelled.Span;
import dev.touchstone.content.exchange.model.LabelledSet;
import dev.touchstone.content.exchange.read.Findings;
import dev.touchstone.content.gold.GoldKey;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parts of a text. Course files count code points where Java and Label Studio count UTF-16 units. */
final class SpansForm implements TypeForm {

    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_SPANS = 500;
    private static final int MOST_LABELS = 9;

    @Override
    public String type() {
        return "spans";
    }

    @Override
    public String skill() {
        return "names-in-text";
    }

    @Override
    public String instruction(List<String> labels) {
        return "Mark each " + Wording.list(labels, "or") + " in the text.";
    }

    @Override
    public Optional<String> refusal(LabelledSet set) {
        return set.labels().size() <= MOST_LABELS
                ? Optional.empty()
                : Optional.of("It has " + set.labels().size() + " labels; an exercise on texts has at most "
                        + MOST_LABELS + ". Split it by label.");
    }

    @Override
    public Map<String, Object> exercise(LabelledSet set) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("scoring", new LinkedHashMap<>());
        return keys;
    }

    @Override
    public List<String> errors(LabelledSet set) {
        List<String> errors =
                new ArrayList<>(List.of("span-left-edge", "span-right-edge", "span-missed", "span-spurious"));
        if (set.labels().size() > 1) {
            errors.add("span-type");
        }
        return errors;
    }

    @Override
    public boolean carries(Labelled thing, Findings findings) {
        if (!(thing instanceof InText text)) {
            findings.lose("thing that is no text with marked parts, left out", thing.name());
            return false;
        }
        if (text.text().isBlank()
                || characters(text.text()) > LONGEST_TEXT
                || text.spans().size() > MOST_SPANS) {
            findings.lose("text that is empty, or longer than an item may be, left out", thing.name());
            return false;
        }
        List<Span> spans = inOrder(text);
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start() < spans.get(i - 1).end()) {
                findings.lose("text with parts that overlap, left out", thing.name());
                return false;
            }
        }
        if (!survivesComposing(text)) {
            findings.lose("text with a part that begins or ends inside a letter, left out", thing.name());
            return false;
        }
        return true;
    }

    /** Composing letters and accents must not join what a span takes apart. */
    private static boolean survivesComposing(InText text) {
        var pieces = new StringBuilder();
        int done = 0;
        for (Span span : inOrder(text)) {
            pieces.append(composed(text.text().substring(done, span.start())));
            pieces.append(composed(text.text().substring(span.start(), span.end())));
            done = span.end();
        }
        pieces.append(composed(text.text().substring(done)));
        return composed(text.text()).contentEquals(pieces);
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static List<Span> inOrder(InText text) {
        return text.spans().stream()
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    @Override
    public Map<String, Object> item(Labelled thing) {
        InText text = (InText) thing;
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("language", text.language());
        keys.put("text", composed(text.text()));
        return keys;
    }

    @Override
    public Map<String, Object> answer(Labelled thing, Names names, Findings findings) {
        InText text = (InText) thing;
        Map<String, Object> answer = new LinkedHashMap<>();
        if (text.spans().isEmpty()) {
            answer.put("nothingHere", true);
            return answer;
        }
        List<Map<String, Object>> spans = new ArrayList<>();
        int done = 0;
        int start = 0;
        for (Span each : inOrder(text)) {
            start += characters(composed(text.text().substring(done, each.start())));
            String quote = composed(text.text().substring(each.start(), each.end()));
            Map<String, Object> span = new LinkedHashMap<>();
            span.put("start", start);
            span.put("end", start + characters(quote));
            span.put("label", names.labels().of(each.label()));
            span.put("quote", quote);
            spans.add(span);
            start += characters(quote);
            done = each.end();
        }
        answer.put("spans", spans);
        return answer;
    }

    /** The details are read as they are sent to programs, by their names. */
    @Override
    public Labelled labelled(Exercise exercise, Item item, GoldKey gold, Findings losses) {
        JsonNode details = JsonMapper.shared().valueToTree(item.details().get());
        String text = details.path("text").stringValue("");
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : gold.answer().path("spans")) {
            spans.add(new Span(
                    span.path("label").stringValue(""),
                    text.offsetByCodePoints(0, span.path("start").intValue()),
                    text.offsetByCodePoints(0, span.path("end").intValue())));
        }
        gold.answer()
                .path("traps")
                .forEach(each -> losses.lose("trap", item.id().toString()));
        return new InText(item.id().toString(), text, details.path("language").stringValue(""), spans);
    }
}
