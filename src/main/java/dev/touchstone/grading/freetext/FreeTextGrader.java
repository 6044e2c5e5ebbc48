package dev.touchstone.grading.freetext;

import dev.touchstone.content.Prompt;
import dev.touchstone.content.freetext.FreeTextDetails;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.freetext.FreeTextGold.Explanation;
import dev.touchstone.grading.freetext.FreeTextGold.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** A text of one's own, by the points it makes: an automatic score, which no reviewer has looked at. */
@Component
class FreeTextGrader implements Grader<FreeTextAnswer, FreeTextGold> {

    @Override
    public String type() {
        return "free-text";
    }

    @Override
    public String version() {
        return "free-text/1";
    }

    @Override
    public FreeTextAnswer read(JsonNode json, Prompt prompt) {
        return FreeTextFormat.read(json);
    }

    @Override
    public JsonNode write(FreeTextAnswer answer) {
        return FreeTextFormat.write(answer);
    }

    @Override
    public FreeTextGold gold(GoldKey key, Prompt prompt) {
        FreeTextDetails details = (FreeTextDetails) prompt.details();
        FreeTextAnswer model = FreeTextFormat.read(key.answer());
        FreeTextDetails.Source source = details.source();
        FreeTextGold unexplained = new FreeTextGold(
                new FreeTextReveal(model.text(), details.language(), key.clause(), key.why()),
                points(key.answer().path("points"), key),
                points(key.answer().path("forbidden"), key),
                details.length(),
                source == null ? Set.of() : new TextIndex(source.text()).runs(FreeTextMarking.RUN),
                prompt.scoring().path("copied").asDouble(),
                List.of());
        List<Explanation> explanations = key.mistakes().stream()
                .flatMap(mistake -> explanation(mistake, unexplained).stream())
                .toList();
        return new FreeTextGold(
                unexplained.reveal(),
                unexplained.required(),
                unexplained.forbidden(),
                unexplained.length(),
                unexplained.source(),
                unexplained.copied(),
                explanations);
    }

    private static List<Point> points(JsonNode list, GoldKey key) {
        List<Point> points = new ArrayList<>();
        for (JsonNode entry : list) {
            List<Phrase> phrases = new ArrayList<>();
            entry.path("any").forEach(phrase -> phrases.add(Phrase.of(phrase)));
            String slug = entry.path("slug").stringValue("");
            GoldKey.Reason reason = key.reason(slug);
            points.add(new Point(slug, entry.path("weight").intValue(1), phrases, reason.clause(), reason.why()));
        }
        return List.copyOf(points);
    }

    /** A typical mistake that errs once in the way it declares explains that very error. */
    private static Optional<Explanation> explanation(GoldKey.TypicalMistake mistake, FreeTextGold gold) {
        List<FreeTextMark> erring = new FreeTextMarking(FreeTextFormat.read(mistake.answer()), gold)
                .mark("").marks().stream()
                        .map(FreeTextMark.class::cast)
                        .filter(mark -> mark.errors().stream()
                                .anyMatch(error -> error.type().equals(mistake.error())))
                        .toList();
        return erring.size() == 1
                ? Optional.of(
                        new Explanation(mistake.error(), erring.getFirst().point(), mistake.clause(), mistake.why()))
                : Optional.empty();
    }

    @Override
    public Grade grade(FreeTextAnswer answer, FreeTextGold gold) {
        return answer.text().isBlank()
                ? new Grade.Incomplete("nothing-written")
                : new FreeTextMarking(answer, gold).mark(version());
    }

    @Override
    public Reveal reveal(FreeTextGold gold) {
        return gold.reveal();
    }

    @Override
    public FreeTextAnswer perfect(FreeTextGold gold) {
        return new FreeTextAnswer(gold.reveal().text());
    }

    @Override
    public Optional<FreeTextAnswer> nothingHere() {
        return Optional.empty();
    }

    /** Nobody makes a point by writing blindly. */
    @Override
    public double guess(FreeTextGold gold, Prompt prompt) {
        return 0;
    }

    @Override
    public String form() {
        return "{\"text\": \"…\"} with at most 20,000 characters";
    }
}
