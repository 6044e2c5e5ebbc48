package dev.touchstone.certification.integrity;

import dev.touchstone.base.PersonId;
import dev.touchstone.content.ItemId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A sitting laid out for comparing it with many others: its items by number, in rising order.
 *
 * @param expected P of each item at the person's ability
 * @param given what was answered, by number; 0 when right, else equal numbers for equal wrong answers
 * @param share of the wrong answer among the wrong ones; 0 when right
 */
@SuppressWarnings("ArrayRecordComponent")
record AnswerSheet(UUID sitting, PersonId person, int[] items, double[] expected, int[] given, double[] share) {

    static AnswerSheet of(
            SittingFacts sitting, Map<ItemId, Integer> numbers, Map<String, Integer> answers, WrongAnswers wrong) {
        List<AnswerFact> sorted = sitting.answers().stream()
                .sorted(Comparator.comparing(answer -> numbers.getOrDefault(answer.item(), 0)))
                .toList();
        double ability = sitting.ability();
        int[] items = new int[sorted.size()];
        double[] expected = new double[sorted.size()];
        int[] given = new int[sorted.size()];
        double[] share = new double[sorted.size()];
        for (int i = 0; i < items.length; i++) {
            AnswerFact answer = sorted.get(i);
            items[i] = numbers.getOrDefault(answer.item(), 0);
            expected[i] = answer.curve().expected(ability);
            if (!answer.right()) {
                given[i] = answers.computeIfAbsent(WrongAnswers.text(answer), text -> answers.size() + 1);
                share[i] = wrong.share(answer);
            }
        }
        return new AnswerSheet(sitting.sitting(), sitting.person(), items, expected, given, share);
    }
}
