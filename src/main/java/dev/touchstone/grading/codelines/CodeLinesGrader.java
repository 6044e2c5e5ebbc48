package dev.touchstone.grading.codelines;

import dev.touchstone.content.Prompt;
import dev.touchstone.content.codelines.CodeLinesDetails;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.codelines.CodeLinesGold.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Defective lines with kind and severity: F over the best matching within a tolerance of lines. */
@Component
class CodeLinesGrader implements Grader<CodeLinesAnswer, CodeLinesGold> {

    @Override
    public String type() {
        return "code-lines";
    }

    @Override
    public String version() {
        return "code-lines/1";
    }

    @Override
    public CodeLinesAnswer read(JsonNode json, Prompt prompt) {
        return CodeLinesFormat.read(json, prompt);
    }

    @Override
    public JsonNode write(CodeLinesAnswer answer) {
        return CodeLinesFormat.write(answer);
    }

    @Override
    public CodeLinesGold gold(GoldKey key, Prompt prompt) {
        List<CodeLinesReveal.GoldLine> lines = new ArrayList<>();
        for (CodeLine line : whole(key.answer(), prompt).lines()) {
            GoldKey.Reason reason = key.reason("line-" + line.line());
            lines.add(new CodeLinesReveal.GoldLine(line, reason.clause(), reason.why()));
        }
        CodeLinesReveal reveal = new CodeLinesReveal(List.copyOf(lines), key.clause(), key.why());
        int tolerance = prompt.scoring().path("tolerance").asInt();
        double beta = prompt.scoring().path("beta").asDouble();
        CodeLinesDetails details = (CodeLinesDetails) prompt.details();
        CodeLinesGold unexplained = new CodeLinesGold(reveal, details, tolerance, beta, List.of());
        List<Explanation> explanations = key.mistakes().stream()
                .flatMap(mistake -> explanations(mistake, unexplained, prompt).stream())
                .toList();
        return new CodeLinesGold(reveal, details, tolerance, beta, explanations);
    }

    private static CodeLinesAnswer whole(JsonNode json, Prompt prompt) {
        CodeLinesAnswer answer = CodeLinesFormat.read(json, prompt);
        if (!isNamed(answer, (CodeLinesDetails) prompt.details())) {
            throw new IllegalArgumentException("A line of the gold lacks its kind or severity. Add it.");
        }
        return answer;
    }

    private static boolean isNamed(CodeLinesAnswer answer, CodeLinesDetails details) {
        return answer.lines().stream()
                .noneMatch(line -> !details.kinds().isEmpty() && line.kind().isEmpty()
                        || !details.severities().isEmpty() && line.severity().isEmpty());
    }

    /** A typical mistake explains the lines in which it errs the way it declares. */
    private static List<Explanation> explanations(GoldKey.TypicalMistake mistake, CodeLinesGold gold, Prompt prompt) {
        return new CodeLinesMarking(whole(mistake.answer(), prompt), gold)
                .mark("").marks().stream()
                        .map(CodeLineMark.class::cast)
                        .filter(mark -> mark.errors().stream()
                                .anyMatch(error -> error.type().equals(mistake.error())))
                        .flatMap(mark -> Optional.ofNullable(mark.picked() == null ? mark.gold() : mark.picked())
                                .map(line -> new Explanation(mistake.error(), line, mistake.clause(), mistake.why()))
                                .stream())
                        .toList();
    }

    @Override
    public Grade grade(CodeLinesAnswer answer, CodeLinesGold gold) {
        if (answer.lines().isEmpty() && !answer.nothingHere()) {
            return new Grade.Incomplete("no-line");
        }
        return isNamed(answer, gold.details())
                ? new CodeLinesMarking(answer, gold).mark(version())
                : new Grade.Incomplete("line-unnamed");
    }

    @Override
    public Reveal reveal(CodeLinesGold gold) {
        return gold.reveal();
    }

    @Override
    public CodeLinesAnswer perfect(CodeLinesGold gold) {
        return new CodeLinesAnswer(gold.lines(), gold.lines().isEmpty());
    }

    @Override
    public Optional<CodeLinesAnswer> nothingHere() {
        return Optional.of(new CodeLinesAnswer(List.of(), true));
    }

    /** Of someone who marks one line, or says that there is none, and names it blindly; each as likely as the other. */
    @Override
    public double guess(CodeLinesGold gold, Prompt prompt) {
        return new BlindPick(gold).score();
    }

    @Override
    public String form() {
        return "{\"lines\": [{\"line\": 12, \"kind\": \"slug\", \"severity\": \"slug\"}]} with lines from 1, or {\"nothingHere\": true}";
    }
}
