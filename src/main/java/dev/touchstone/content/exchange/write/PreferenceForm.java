package dev.touchstone.content.exchange.write;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.exchange.model.Labelled;
import dev.touchstone.content.exchange.model.Labelled.Compared;
import dev.touchstone.content.exchange.model.LabelledSet;
import dev.touchstone.content.exchange.read.Findings;
import dev.touchstone.content.gold.GoldKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two answers to one request and which is better. */
final class PreferenceForm implements TypeForm {

    private static final int LONGEST_REQUEST = 2_000;
    private static final int LONGEST_ANSWER = 4_000;

    @Override
    public String type() {
        return "preference";
    }

    @Override
    public String skill() {
        return "comparing-answers";
    }

    @Override
    public String instruction(List<String> labels) {
        return "Two assistants answer the same request. Say which answer is better by the rulebook, and by how much.";
    }

    @Override
    public Map<String, Object> exercise(LabelledSet set) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("scoring", new LinkedHashMap<>());
        return keys;
    }

    @Override
    public List<String> errors(LabelledSet set) {
        return List.of("preference-wrong-side", "preference-missed-tie", "preference-false-tie");
    }

    @Override
    public boolean carries(Labelled thing, Findings findings) {
        if (!(thing instanceof Compared pair)) {
            findings.lose("thing that is no pair of answers, left out", thing.name());
            return false;
        }
        if (pair.request().length() > LONGEST_REQUEST
                || pair.first().length() > LONGEST_ANSWER
                || pair.second().length() > LONGEST_ANSWER) {
            findings.lose(
                    "pair with a request over " + LONGEST_REQUEST + " or an answer over " + LONGEST_ANSWER
                            + " characters, left out",
                    thing.name());
            return false;
        }
        return true;
    }

    @Override
    public Map<String, Object> item(Labelled thing) {
        Compared pair = (Compared) thing;
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("a", pair.first());
        answers.put("b", pair.second());
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("language", pair.language());
        keys.put("request", pair.request());
        keys.put("answers", answers);
        return keys;
    }

    @Override
    public Map<String, Object> answer(Labelled thing, Names names, Findings findings) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("preference", ((Compared) thing).preference());
        return answer;
    }

    /** The details are read as they are sent to programs, by their names. */
    @Override
    public Labelled labelled(Exercise exercise, Item item, GoldKey gold, Findings losses) {
        JsonNode details = JsonMapper.shared().valueToTree(item.details().get());
        return new Compared(
                item.id().toString(),
                details.path("request").stringValue(""),
                details.path("a").stringValue(""),
                details.path("b").stringValue(""),
                gold.answer().path("preference").intValue(),
                details.path("language").stringValue(""));
    }
}
