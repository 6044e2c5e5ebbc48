package dev.touchstone.grading.claims;

import dev.touchstone.base.Refused;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.claims.ClaimsDetails;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.claims.ClaimsGold.Closest;
import dev.touchstone.grading.claims.ClaimsGold.KnownMistake;
import dev.touchstone.grading.claims.ClaimsReveal.GoldClaim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Claims against a source: the mean over the claims of verdict right × F1 of the evidence, where evidence is asked. */
@Component
class ClaimsGrader implements Grader<ClaimsAnswer, ClaimsGold> {

    @Override
    public String type() {
        return "claims";
    }

    @Override
    public String version() {
        return "claims/1";
    }

    @Override
    public ClaimsAnswer read(JsonNode json, Prompt prompt) {
        return ClaimsFormat.of(prompt).read(json);
    }

    @Override
    public JsonNode write(ClaimsAnswer answer) {
        return ClaimsFormat.write(answer);
    }

    @Override
    public ClaimsGold gold(GoldKey key, Prompt prompt) {
        try {
            ClaimsFormat format = ClaimsFormat.of(prompt);
            ClaimsAnswer first = format.read(key.answer());
            List<GoldClaim> claims = new ArrayList<>();
            for (ClaimsDetails.Claim claim : ((ClaimsDetails) prompt.details()).claims()) {
                Judgement gold = first.claims().get(claim.slug());
                if (gold == null) {
                    throw new IllegalArgumentException("The gold says nothing of the claim " + claim.slug() + ".");
                }
                List<Judgement> accepted = new ArrayList<>(List.of(gold));
                for (JsonNode other :
                        key.answer().path("claims").path(claim.slug()).path("or")) {
                    accepted.add(format.judgement(other));
                }
                GoldKey.Reason reason = key.reason(claim.slug());
                claims.add(new GoldClaim(claim.slug(), List.copyOf(accepted), reason.clause(), reason.why()));
            }
            List<KnownMistake> mistakes = key.mistakes().stream()
                    .map(mistake -> new KnownMistake(format.read(mistake.answer()), mistake))
                    .toList();
            return new ClaimsGold(
                    new ClaimsReveal(List.copyOf(claims), key.clause(), key.why()),
                    ClaimsFormat.asked(prompt),
                    ((ClaimsDetails) prompt.details()).source().sentences().size(),
                    mistakes);
        } catch (Refused refused) {
            throw new IllegalArgumentException(refused.getMessage(), refused);
        }
    }

    @Override
    public Grade grade(ClaimsAnswer answer, ClaimsGold gold) {
        List<Mark> marks = new ArrayList<>();
        double sum = 0;
        int verdicts = 0;
        for (GoldClaim claim : gold.reveal().claims()) {
            Judgement given = answer.claims().get(claim.claim());
            if (given == null) {
                return new Grade.Incomplete("verdict-missing");
            }
            ClaimMark mark = mark(claim, given, gold);
            marks.add(mark);
            sum += mark.score();
            verdicts += given.verdict().equals(mark.gold().verdict()) ? 1 : 0;
        }
        Map<String, Double> report = Map.of("verdicts-right", (double) verdicts / marks.size());
        return new Grade.Marked(sum / marks.size(), marks, gold.reveal(), report, version());
    }

    private static ClaimMark mark(GoldClaim claim, Judgement given, ClaimsGold gold) {
        Closest closest = gold.closest(claim, given);
        double score = closest.score();
        Verdict verdict = score == 1 ? Verdict.RIGHT : score > 0 ? Verdict.NEAR : Verdict.WRONG;
        List<TypedError> errors = score == 1 ? List.of() : List.of(gold.error(claim, given, closest.gold()));
        return new ClaimMark(claim.claim(), verdict, score, given, closest.gold(), errors);
    }

    @Override
    public Reveal reveal(ClaimsGold gold) {
        return gold.reveal();
    }

    @Override
    public ClaimsAnswer perfect(ClaimsGold gold) {
        Map<String, Judgement> claims = new LinkedHashMap<>();
        gold.reveal()
                .claims()
                .forEach(claim -> claims.put(claim.claim(), claim.accepted().getFirst()));
        return new ClaimsAnswer(claims);
    }

    @Override
    public Optional<ClaimsAnswer> nothingHere() {
        return Optional.empty();
    }

    /** Each verdict is as likely as any other; where it needs evidence, so is each single sentence. */
    @Override
    public double guess(ClaimsGold gold, Prompt prompt) {
        List<Label> verdicts = ((ClaimsDetails) prompt.details()).verdicts();
        double sum = 0;
        for (GoldClaim claim : gold.reveal().claims()) {
            for (Label verdict : verdicts) {
                sum += guess(claim, verdict.slug(), gold) / verdicts.size();
            }
        }
        return sum / gold.reveal().claims().size();
    }

    private static double guess(GoldClaim claim, String verdict, ClaimsGold gold) {
        if (!gold.asked().contains(verdict)) {
            return gold.closest(claim, new Judgement(verdict, List.of())).score();
        }
        double sum = 0;
        for (int sentence = 1; sentence <= gold.sentences(); sentence++) {
            sum += gold.closest(claim, new Judgement(verdict, List.of(sentence)))
                    .score();
        }
        return sum / gold.sentences();
    }

    @Override
    public String form() {
        return "{\"claims\": {\"slug\": {\"verdict\": \"slug\", \"evidence\": [number of a sentence, from 1]}}}: every"
                + " claim has a verdict; evidence only where the verdict needs it, see scoring";
    }
}
