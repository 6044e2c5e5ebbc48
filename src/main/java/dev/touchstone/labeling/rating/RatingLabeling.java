package dev.touchstone.labeling.rating;

import com.vaadin.flow.component.Component;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.rating.RatingDetails;
import dev.touchstone.content.rating.RatingDetails.Criterion;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.rating.RatingMark;
import dev.touchstone.grading.rating.RatingReveal;
import dev.touchstone.grading.rating.RatingReveal.GoldRating;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.LabelingType;
import dev.touchstone.labeling.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Rating an answer: for each criterion how far the point is from the gold, in the words of both anchors. */
@org.springframework.stereotype.Component
class RatingLabeling implements LabelingType {

    @Override
    public String type() {
        return "rating";
    }

    @Override
    public AnswerInput input(Prompt prompt, String pictureUrl, @Nullable JsonNode draft) {
        return new RatingInput(prompt, draft);
    }

    @Override
    public Component example(Prompt prompt, String pictureUrl, Reveal reveal) {
        var input = new RatingInput(prompt, null);
        List<Mark> marks = new ArrayList<>();
        for (GoldRating gold : ((RatingReveal) reveal).ratings()) {
            marks.add(new RatingMark(gold.criterion(), gold.point(), gold.point(), Verdict.RIGHT, List.of()));
        }
        input.show(JsonNodeFactory.instance.objectNode(), new Grade.Marked(1, marks, reveal, Map.of(), "example"));
        return input;
    }

    @Override
    public List<Reason> reasons(Prompt prompt, JsonNode answer, Grade.Marked grade, Words words) {
        List<Criterion> criteria = ((RatingDetails) prompt.details()).criteria();
        List<GoldRating> golds = ((RatingReveal) grade.reveal()).ratings();
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            reasons.add(reason(criteria.get(i), (RatingMark) grade.marks().get(i), golds.get(i), words));
        }
        return reasons;
    }

    private static Reason reason(Criterion criterion, RatingMark mark, GoldRating gold, Words words) {
        Text.Localized why = gold.why().in(words.locale());
        String name = said(criterion.name(), words);
        int off = mark.given() - mark.gold();
        String text = why.text();
        String headline = words.say("rating.right", name);
        if (off != 0) {
            headline = words.say(off > 0 ? "rating.too-high" : "rating.too-low", name, Math.abs(off));
            text = words.say(
                            "rating.anchors",
                            mark.gold(),
                            said(criterion.anchors().get(mark.gold()), words),
                            mark.given(),
                            said(criterion.anchors().get(mark.given()), words))
                    + " " + why.text();
        }
        return new Reason(mark.verdict(), headline, text, why.language(), gold.clause());
    }

    private static String said(Text text, Words words) {
        return text.in(words.locale()).text();
    }
}
