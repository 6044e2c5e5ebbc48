package dev.touchstone.grading.review;

import dev.touchstone.base.Refused;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.review.ReviewDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.review.ReviewGold.KnownMistake;
import dev.touchstone.grading.review.ReviewReveal.PlantedFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Faults in someone's boxes: F1 over the planted ones, where a fault found under a wrong kind counts half. */
@Component
class ReviewGrader implements Grader<ReviewAnswer, ReviewGold> {

    private static final double WRONG_KIND = 0.5;

    @Override
    public String type() {
        return "review";
    }

    @Override
    public String version() {
        return "review/1";
    }

    @Override
    public ReviewAnswer read(JsonNode json, Prompt prompt) {
        return new ReviewFormat(prompt).read(json);
    }

    @Override
    public JsonNode write(ReviewAnswer answer) {
        return ReviewFormat.write(answer);
    }

    @Override
    public ReviewGold gold(GoldKey key, Prompt prompt) {
        try {
            ReviewFormat format = new ReviewFormat(prompt);
            ReviewAnswer faults = format.read(key.answer());
            if (faults.faults().isEmpty() && !faults.nothingHere()) {
                throw new IllegalArgumentException("Gold without faults says so by nothingHere: true.");
            }
            List<PlantedFault> planted = new ArrayList<>();
            for (JsonNode fault : key.answer().path("faults")) {
                planted.add(planted(fault, key));
            }
            List<KnownMistake> mistakes = key.mistakes().stream()
                    .map(mistake -> new KnownMistake(format.read(mistake.answer()), mistake))
                    .toList();
            return new ReviewGold(new ReviewReveal(List.copyOf(planted), key.clause(), key.why()), key, mistakes);
        } catch (Refused refused) {
            throw new IllegalArgumentException(refused.getMessage(), refused);
        }
    }

    private static PlantedFault planted(JsonNode fault, GoldKey key) {
        List<String> kinds = new ArrayList<>(List.of(fault.path("kind").stringValue("")));
        fault.path("or").forEach(other -> kinds.add(other.stringValue("")));
        String label = fault.has("label") ? fault.path("label").stringValue("") : null;
        boolean missing = fault.path("kind").stringValue("").equals(ReviewDetails.MISSING);
        String box = missing ? null : fault.path("box").stringValue("");
        JsonNode area = missing ? fault : fault.path("right");
        Area right = missing || fault.has("right")
                ? new Area(
                        area.path("x").doubleValue(0),
                        area.path("y").doubleValue(0),
                        area.path("w").doubleValue(0),
                        area.path("h").doubleValue(0))
                : null;
        GoldKey.Reason reason = key.reason(box == null ? fault.path("slug").stringValue("") : box);
        return new PlantedFault(List.copyOf(kinds), box, right, label, reason.clause(), reason.why());
    }

    @Override
    public Grade grade(ReviewAnswer answer, ReviewGold gold) {
        if (answer.faults().isEmpty() && !answer.nothingHere()) {
            return new Grade.Incomplete("no-fault-named");
        }
        List<Mark> marks = new ReviewMarking(answer, gold).marks();
        double found = 0;
        double unjustified = 0;
        for (Mark mark : marks) {
            found += mark.verdict() == Verdict.RIGHT ? 1 : mark.verdict() == Verdict.NEAR ? WRONG_KIND : 0;
            unjustified += mark.verdict() == Verdict.EXTRA ? 1 : 0;
        }
        int both = answer.faults().size() + gold.reveal().faults().size();
        double score = both == 0 ? 1 : 2 * found / both;
        return new Grade.Marked(score, marks, gold.reveal(), Map.of("unjustified", unjustified), version());
    }

    @Override
    public Reveal reveal(ReviewGold gold) {
        return gold.reveal();
    }

    @Override
    public ReviewAnswer perfect(ReviewGold gold) {
        List<Fault> faults = new ArrayList<>();
        for (PlantedFault planted : gold.reveal().faults()) {
            Area right = planted.right();
            Area middle = planted.box() == null && right != null
                    ? Area.place(right.x() + right.w() / 2, right.y() + right.h() / 2)
                    : null;
            faults.add(new Fault(planted.kinds().getFirst(), planted.box(), middle));
        }
        return new ReviewAnswer(faults, faults.isEmpty());
    }

    @Override
    public Optional<ReviewAnswer> nothingHere() {
        return Optional.of(new ReviewAnswer(List.of(), true));
    }

    /**
     * Each box is as likely to be called good as to be given any one kind of fault; who gives none says that there is none.
     * Nobody hits a missing thing by chance.
     */
    @Override
    public double guess(ReviewGold gold, Prompt prompt) {
        ReviewDetails details = (ReviewDetails) prompt.details();
        return new BlindReview(details.kinds().size())
                .expected(gold.reveal().faults(), details.boxes().size());
    }

    @Override
    public String form() {
        return "{\"faults\": [{\"box\": \"slug\", \"kind\": \"slug\"}, {\"kind\": \"missing\", \"x\", \"y\"}]} with x and y in"
                + " picture px, one fault at most for each box, or {\"nothingHere\": true}";
    }
}
