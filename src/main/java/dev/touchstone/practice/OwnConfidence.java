package dev.touchstone.practice;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.content.Mastery;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody knows when they are right: what they said before, beside what came of it. It counts toward nothing. */
@Service
@PermitAll
public class OwnConfidence {

    private final Attempts attempts;
    private final CurrentPerson me;

    OwnConfidence(Attempts attempts, CurrentPerson me) {
        this.attempts = attempts;
        this.me = me;
    }

    /**
     * What came of the answers of which somebody said so.
     *
     * @param answers how many they said it of
     * @param right how many of these were right
     */
    public record Said(Confidence confidence, int answers, int right) {

        /** Share of right ones, 0 to 1; meaningless without an answer. */
        public double share() {
            return answers == 0 ? 0 : (double) right / answers;
        }
    }

    /** One row for each thing that can be said, from the least sure; rows may be empty. */
    @Transactional(readOnly = true)
    public List<Said> mine() {
        List<ConfidenceSum> sums = me.known()
                .map(person -> attempts.confidence(person.value(), Mastery.RIGHT_FROM))
                .orElse(List.of());
        return Stream.of(Confidence.values()).map(each -> said(each, sums)).toList();
    }

    private static Said said(Confidence confidence, List<ConfidenceSum> sums) {
        return sums.stream()
                .filter(sum -> sum.chance() == confidence.chance())
                .findFirst()
                .map(sum -> new Said(confidence, (int) sum.answers(), (int) sum.right()))
                .orElseGet(() -> new Said(confidence, 0, 0));
    }
}
