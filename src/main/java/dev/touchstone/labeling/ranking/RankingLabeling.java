package dev.touchstone.labeling.ranking;

import com.vaadin.flow.component.Component;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.ranking.RankingDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.ranking.RankingMark;
import dev.touchstone.grading.ranking.RankingReveal;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.LabelingType;
import dev.touchstone.labeling.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Putting things in order: which pairs stand the wrong way round, and what each thing is worth. */
@org.springframework.stereotype.Component
class RankingLabeling implements LabelingType {

    @Override
    public String type() {
        return "ranking";
    }

    @Override
    public AnswerInput input(Prompt prompt, String pictureUrl, @Nullable JsonNode draft) {
        return new RankingInput(prompt, draft);
    }

    @Override
    public Component example(Prompt prompt, String pictureUrl, Reveal reveal) {
        RankingReveal gold = (RankingReveal) reveal;
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode order = answer.putArray("order");
        List<Mark> marks = new ArrayList<>();
        for (String thing : gold.gold()) {
            order.add(thing);
            marks.add(new RankingMark(List.of(thing), Verdict.RIGHT, List.of()));
        }
        RankingInput input = new RankingInput(prompt, null);
        input.show(answer, new Grade.Marked(1, marks, reveal, Map.of(), "example"));
        return input;
    }

    /** One reason for each wrong pair, or for each thing where all stand right; behind them the one for the whole. */
    @Override
    public List<Reason> reasons(Prompt prompt, JsonNode answer, Grade.Marked grade, Words words) {
        RankingReveal reveal = (RankingReveal) grade.reveal();
        List<Reason> reasons = new ArrayList<>();
        for (Mark mark : grade.marks()) {
            reasons.add(reason((RankingMark) mark, prompt, reveal, words));
        }
        List<String> order = new ArrayList<>();
        answer.path("order").forEach(thing -> order.add(thing.asString("")));
        Optional<RankingReveal.Typical> typical = reveal.typical().stream()
                .filter(mistake -> mistake.order().equals(order))
                .findFirst();
        Text.Localized why =
                typical.map(RankingReveal.Typical::why).orElse(reveal.why()).in(words.locale());
        ClauseRef clause = typical.map(RankingReveal.Typical::clause).orElse(reveal.clause());
        Verdict verdict = grade.score() == 1 ? Verdict.RIGHT : Verdict.NEAR;
        reasons.add(new Reason(verdict, words.say("ranking.reason.whole"), why.text(), why.language(), clause));
        return reasons;
    }

    private static Reason reason(RankingMark mark, Prompt prompt, RankingReveal reveal, Words words) {
        String decides = mark.things().getLast();
        String better = mark.things().getFirst();
        Optional<RankingReveal.Explanation> ofThePair = reveal.explanation(better, decides);
        List<String> said = new ArrayList<>();
        String language = words.locale().getLanguage();
        for (String thing : ofThePair.isPresent() ? List.<String>of() : mark.things()) {
            Optional<RankingReveal.Explanation> explanation = reveal.explanation(thing);
            if (explanation.isPresent()) {
                Text.Localized why = explanation.get().why().in(words.locale());
                language = why.language();
                said.add(words.say("ranking.reason.thing", name(thing, prompt), why.text()));
            }
        }
        if (ofThePair.isPresent()) {
            Text.Localized why = ofThePair.get().why().in(words.locale());
            language = why.language();
            said.add(why.text());
        }
        String headline = mark.things().size() == 1
                ? words.say(
                        "ranking.reason.right",
                        name(decides, prompt),
                        1 + reveal.gold().indexOf(decides))
                : words.say("ranking.reason.pair", name(better, prompt), name(decides, prompt));
        ClauseRef clause = ofThePair
                .or(() -> reveal.explanation(decides))
                .map(RankingReveal.Explanation::clause)
                .orElse(reveal.clause());
        return new Reason(mark.verdict(), headline, String.join(" ", said), language, clause);
    }

    /** Things are called by letters, in the order in which they stand at the start. */
    private static String name(String slug, Prompt prompt) {
        List<String> things = ((RankingDetails) prompt.details())
                .things().stream().map(RankingDetails.Thing::slug).toList();
        return String.valueOf((char) ('A' + things.indexOf(slug)));
    }
}
