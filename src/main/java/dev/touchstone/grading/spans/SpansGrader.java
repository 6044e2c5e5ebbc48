package dev.touchstone.grading.spans;

import dev.touchstone.content.Once;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.gold.GoldKey.TypicalMistake;
import dev.touchstone.content.spans.SpansDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.spans.SpansGold.TypicalSpan;
import dev.touchstone.grading.spans.SpansReveal.GoldSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Spans of a text with classes: the mean of partial and type F1 of SemEval-2013 task 9.1. */
@Component
class SpansGrader implements Grader<SpansAnswer, SpansGold> {

    @Override
    public String type() {
        return "spans";
    }

    @Override
    public String version() {
        return "spans/1";
    }

    @Override
    public SpansAnswer read(JsonNode json, Prompt prompt) {
        return SpansFormat.read(json, prompt);
    }

    @Override
    public JsonNode write(SpansAnswer answer) {
        return SpansFormat.write(answer);
    }

    @Override
    public SpansGold gold(GoldKey key, Prompt prompt) {
        List<Span> spans = SpansFormat.read(key.answer(), prompt).spans();
        List<GoldSpan> gold = new ArrayList<>();
        key.answer()
                .path("spans")
                .valueStream()
                .sorted(Comparator.comparingInt(entry -> entry.path("start").asInt()))
                .forEach(entry -> gold.add(GoldSpan.of(spans.get(gold.size()), reason(key, entry))));
        List<GoldSpan> traps = new ArrayList<>();
        for (JsonNode entry : key.answer().path("traps")) {
            Span place = new Span(entry.path("start").asInt(), entry.path("end").asInt(), "");
            traps.add(GoldSpan.of(place, reason(key, entry)));
        }
        SpansReveal reveal = new SpansReveal(List.copyOf(gold), List.copyOf(traps), key.clause(), key.why());
        SpansDetails details = (SpansDetails) prompt.details();
        return new SpansGold(
                reveal, typical(key, prompt, spans), new Once<>(() -> new BlindSpans(details).meanScore(spans)));
    }

    private static GoldKey.Reason reason(GoldKey key, JsonNode entry) {
        return key.reason(entry.path("slug").asString(""));
    }

    /** The wrong spans of typical mistakes; what is right in them needs no explanation. */
    private static List<TypicalSpan> typical(GoldKey key, Prompt prompt, List<Span> gold) {
        List<TypicalSpan> typical = new ArrayList<>();
        for (TypicalMistake mistake : key.mistakes()) {
            for (Span span : SpansFormat.read(mistake.answer(), prompt).spans()) {
                if (!gold.contains(span)) {
                    typical.add(new TypicalSpan(span, mistake.error(), mistake.clause(), mistake.why()));
                }
            }
        }
        return List.copyOf(typical);
    }

    @Override
    public Grade grade(SpansAnswer answer, SpansGold gold) {
        if (answer.spans().isEmpty() && !answer.nothingHere()) {
            return new Grade.Incomplete("nothing-marked");
        }
        return new SpansMarking(answer, gold).mark(version());
    }

    @Override
    public Reveal reveal(SpansGold gold) {
        return gold.reveal();
    }

    @Override
    public SpansAnswer perfect(SpansGold gold) {
        return new SpansAnswer(gold.spans(), gold.spans().isEmpty());
    }

    @Override
    public Optional<SpansAnswer> nothingHere() {
        return Optional.of(new SpansAnswer(List.of(), true));
    }

    @Override
    public double guess(SpansGold gold, Prompt prompt) {
        return gold.guess().get();
    }

    /** In an exam only a span with the same stretch and the same class counts. */
    @Override
    public double examScore(SpansAnswer answer, SpansGold gold, Grade.Marked marked) {
        int[] goldOf = SpanPairs.best(answer.spans(), gold.spans());
        return SpanCounts.of(answer.spans(), gold.spans(), goldOf).strictF1();
    }

    @Override
    public String form() {
        return "{\"spans\": [{\"start\", \"end\", \"label\"}]} in code points of the text, from the start of a token to the"
                + " end of one, or {\"nothingHere\": true}";
    }
}
