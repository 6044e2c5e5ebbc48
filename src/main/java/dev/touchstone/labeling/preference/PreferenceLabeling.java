package dev.touchstone.labeling.preference;

import com.vaadin.flow.component.Component;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.preference.PreferenceDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.preference.PreferenceMark;
import dev.touchstone.grading.preference.PreferenceReveal;
import dev.touchstone.grading.preference.Trap;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.LabelingType;
import dev.touchstone.labeling.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Comparing two answers: what decides, which trap was set, and how far apart the two points are. */
@org.springframework.stereotype.Component
class PreferenceLabeling implements LabelingType {

    @Override
    public String type() {
        return "preference";
    }

    @Override
    public AnswerInput input(Prompt prompt, String pictureUrl, @Nullable JsonNode draft) {
        return new PreferenceInput(prompt, draft);
    }

    @Override
    public Component example(Prompt prompt, String pictureUrl, Reveal reveal) {
        int gold = ((PreferenceReveal) reveal).point();
        JsonNode answer = JsonNodeFactory.instance.objectNode().put("preference", gold);
        var input = new PreferenceInput(prompt, null);
        var mark = new PreferenceMark(gold, 0, Verdict.RIGHT, List.of());
        input.show(answer, new Grade.Marked(1, List.of(mark), reveal, Map.of(), "example"));
        return input;
    }

    @Override
    public List<Reason> reasons(Prompt prompt, JsonNode answer, Grade.Marked grade, Words words) {
        PreferenceReveal reveal = (PreferenceReveal) grade.reveal();
        PreferenceMark mark = (PreferenceMark) grade.marks().getFirst();
        List<Reason> reasons = new ArrayList<>();
        for (TypedError error : mark.errors()) {
            String headline = words.say("preference.error." + error.type());
            reasons.add(reason(mark.verdict(), headline, error.why(), error.clause(), words));
        }
        String gold = gold(prompt, reveal, words);
        reasons.add(reason(Verdict.RIGHT, gold, reveal.why(), reveal.clause(), words));
        if (mark.errors().isEmpty() && mark.apart() > 0) {
            String apart = words.say("preference.apart", mark.apart());
            reasons.add(reason(Verdict.RIGHT, apart, null, reveal.clause(), words));
        }
        Trap trap = reveal.trap();
        if (mark.errors().isEmpty() && trap != null) {
            String avoided = words.say("preference.avoided." + trap.kind().slug());
            reasons.add(reason(Verdict.RIGHT, avoided, null, clauseOf(trap, reveal), words));
        }
        return reasons;
    }

    /** The clause that warns of the trap: that of the explanation for who falls for it. */
    private static ClauseRef clauseOf(Trap trap, PreferenceReveal reveal) {
        return reveal.wrong().stream()
                .filter(explanation -> explanation.side() == trap.lures())
                .findFirst()
                .map(PreferenceReveal.Explanation::clause)
                .orElseGet(reveal::clause);
    }

    /** Which answer is better, and what decides where the gold names it. */
    private static String gold(Prompt prompt, PreferenceReveal reveal, Words words) {
        String better = words.say("preference.gold." + reveal.side().name().toLowerCase(Locale.ROOT));
        return ((PreferenceDetails) prompt.details())
                .grounds().stream()
                        .filter(ground -> ground.slug().equals(reveal.decides()))
                        .findFirst()
                        .map(Label::name)
                        .map(name -> words.say(
                                "preference.decides",
                                better,
                                name.in(words.locale()).text()))
                        .orElse(better);
    }

    private static Reason reason(Verdict verdict, String headline, @Nullable Text why, ClauseRef clause, Words words) {
        if (why == null) {
            return new Reason(verdict, headline, "", words.locale().getLanguage(), clause);
        }
        Text.Localized text = why.in(words.locale());
        return new Reason(verdict, headline, text.text(), text.language(), clause);
    }
}
