package dev.touchstone.labeling.claims;

import com.vaadin.flow.component.Component;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.claims.ClaimsDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.claims.ClaimMark;
import dev.touchstone.grading.claims.ClaimsReveal;
import dev.touchstone.grading.claims.ClaimsReveal.GoldClaim;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.LabelingType;
import dev.touchstone.labeling.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Claims against a source: for each claim what the source says of it, and where. */
@org.springframework.stereotype.Component
class ClaimsLabeling implements LabelingType {

    @Override
    public String type() {
        return "claims";
    }

    @Override
    public AnswerInput input(Prompt prompt, String pictureUrl, @Nullable JsonNode draft) {
        return new ClaimsInput(prompt, draft);
    }

    @Override
    public Component example(Prompt prompt, String pictureUrl, Reveal reveal) {
        ClaimsInput input = new ClaimsInput(prompt, null);
        input.show(ClaimsFeedback.solved((ClaimsReveal) reveal, Words.here()));
        return input;
    }

    @Override
    public List<Reason> reasons(Prompt prompt, JsonNode answer, Grade.Marked grade, Words words) {
        List<GoldClaim> golds = ((ClaimsReveal) grade.reveal()).claims();
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            ClaimMark mark = (ClaimMark) grade.marks().get(i);
            String headline = headline(prompt, mark, i + 1, words);
            Text why = golds.get(i).why();
            ClauseRef clause = golds.get(i).clause();
            for (TypedError error : mark.errors()) {
                why = error.why() == null ? why : error.why();
                clause = error.clause();
            }
            Text.Localized text = why.in(words.locale());
            reasons.add(new Reason(mark.verdict(), headline, text.text(), text.language(), clause));
        }
        return reasons;
    }

    private static String headline(Prompt prompt, ClaimMark mark, int number, Words words) {
        String gold = name(prompt, mark.gold().verdict(), words);
        if (mark.verdict() == Verdict.RIGHT) {
            return words.say("claims.reason.right", number, gold);
        }
        if (!mark.given().verdict().equals(mark.gold().verdict())) {
            String given = name(prompt, mark.given().verdict(), words);
            return words.say("claims.reason.verdict", number, gold, given);
        }
        List<Integer> deciding = mark.gold().evidence();
        String numbers = deciding.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return words.say("claims.reason.evidence", number, numbers, deciding.size());
    }

    private static String name(Prompt prompt, String verdict, Words words) {
        return ((ClaimsDetails) prompt.details())
                .verdicts().stream()
                        .filter(label -> label.slug().equals(verdict))
                        .findFirst()
                        .map(Label::name)
                        .map(name -> name.in(words.locale()).text())
                        .orElse(verdict);
    }
}
