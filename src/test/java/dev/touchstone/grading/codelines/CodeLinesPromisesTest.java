package dev.touchstone.grading.codelines;

import dev.touchstone.content.Prompt;
import dev.touchstone.content.codelines.CodeLinesDetails;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.GraderPromises;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

class CodeLinesPromisesTest extends GraderPromises<CodeLinesAnswer, CodeLinesGold> {

    private final CodeLinesGrader grader = new CodeLinesGrader();

    @Override
    protected Grader<CodeLinesAnswer, CodeLinesGold> grader() {
        return grader;
    }

    @Override
    protected Case aCase(Random dice) {
        Prompt prompt = ACodePrompt.of(
                4 + dice.nextInt(30),
                dice.nextInt(4) == 0 ? List.of() : ACodePrompt.KINDS,
                dice.nextInt(4) == 0 ? List.of() : ACodePrompt.SEVERITIES,
                dice.nextInt(2),
                dice.nextBoolean() ? 1 : 0.5);
        return Case.of(prompt, grader.write(some(prompt, dice.nextInt(4), dice)));
    }

    @Override
    protected CodeLinesAnswer anAnswer(Case item, Random dice) {
        if (dice.nextInt(3) == 0) {
            return some(item.prompt(), dice.nextInt(6), dice);
        }
        // Near the gold, so that matches within the tolerance come up often.
        TreeMap<Integer, CodeLine> lines = new TreeMap<>();
        int last = details(item.prompt()).lines().size();
        for (CodeLine line : gold(item).lines()) {
            int moved = Math.clamp(line.line() + dice.nextInt(4) - 1, 1, last);
            lines.put(moved, dice.nextBoolean() ? at(moved, line) : random(moved, item.prompt(), dice));
        }
        return new CodeLinesAnswer(List.copyOf(lines.values()), lines.isEmpty());
    }

    @Override
    protected CodeLinesAnswer repaired(CodeLinesAnswer answer, Case item, Random dice) {
        List<CodeLineMark> wrong = marked(answer, item).marks().stream()
                .map(CodeLineMark.class::cast)
                .filter(mark -> !mark.errors().isEmpty())
                .toList();
        if (wrong.isEmpty()) {
            return answer;
        }
        CodeLineMark mended = wrong.get(dice.nextInt(wrong.size()));
        CodeLine picked = mended.picked();
        CodeLine gold = mended.gold();
        List<CodeLine> lines = new ArrayList<>(answer.lines());
        lines.remove(picked);
        if (gold != null) {
            int place = picked == null ? gold.line() : picked.line();
            // A mark that stands there for another defect keeps its place.
            if (lines.stream().noneMatch(line -> line.line() == place)) {
                lines.add(at(place, gold));
            }
        }
        return new CodeLinesAnswer(lines, lines.isEmpty());
    }

    @Override
    protected CodeLinesAnswer shuffled(CodeLinesAnswer answer, Random dice) {
        List<CodeLine> lines = new ArrayList<>(answer.lines());
        Collections.shuffle(lines, dice);
        return new CodeLinesAnswer(lines, answer.nothingHere());
    }

    @Override
    protected CodeLinesAnswer blindGuess(Case item, Random dice) {
        int line = dice.nextInt(details(item.prompt()).lines().size() + 1);
        return line == 0
                ? new CodeLinesAnswer(List.of(), true)
                : new CodeLinesAnswer(List.of(random(line, item.prompt(), dice)), false);
    }

    private static CodeLinesAnswer some(Prompt prompt, int count, Random dice) {
        TreeMap<Integer, CodeLine> lines = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            int line = 1 + dice.nextInt(details(prompt).lines().size());
            lines.put(line, random(line, prompt, dice));
        }
        return new CodeLinesAnswer(List.copyOf(lines.values()), lines.isEmpty());
    }

    private static CodeLine random(int line, Prompt prompt, Random dice) {
        CodeLinesDetails details = details(prompt);
        return new CodeLine(
                line,
                details.kinds().isEmpty()
                        ? ""
                        : details.kinds()
                                .get(dice.nextInt(details.kinds().size()))
                                .slug(),
                details.severities().isEmpty()
                        ? ""
                        : details.severities()
                                .get(dice.nextInt(details.severities().size()))
                                .slug());
    }

    private static CodeLine at(int line, CodeLine named) {
        return new CodeLine(line, named.kind(), named.severity());
    }

    private static CodeLinesDetails details(Prompt prompt) {
        return (CodeLinesDetails) prompt.details();
    }
}
