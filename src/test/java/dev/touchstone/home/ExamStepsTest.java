package dev.touchstone.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.AccountTest;
import dev.touchstone.certification.ACandidate;
import dev.touchstone.certification.SittingView;
import dev.touchstone.practice.NextStep;
import dev.touchstone.practice.NextSteps;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@AccountTest
class ExamStepsTest {

    private static final String TEXT = "text-labelling";

    @Autowired
    private BeanFactory house;

    @Autowired
    private NextSteps steps;

    @Test
    void whoIsReadyForAnExamIsLedToItBeforeANewLesson() {
        ACandidate anna = ACandidate.of(house, TEXT);
        assertThat(next(anna)).hasValueSatisfying(step -> {
            assertThat(step.kind()).isEqualTo("exam-ready");
            assertThat(step.address()).isEqualTo("certifications/text-labelling/start");
            assertThat(step.minutes()).isEqualTo(90);
        });
    }

    @Test
    void whoLacksALevelIsLedToALesson() {
        assertThat(next(ACandidate.without(house)).map(NextStep::kind)).contains("lesson");
    }

    @Test
    void anOpenExamComesFirst() {
        ACandidate anna = ACandidate.of(house, TEXT);
        SittingView sitting = anna.begins(TEXT);
        assertThat(next(anna)).hasValueSatisfying(step -> {
            assertThat(step.kind()).isEqualTo("exam-open");
            assertThat(step.address()).isEqualTo("exam/" + sitting.id());
        });
    }

    @Test
    void whoHasPassedIsNotLedThereAgain() {
        ACandidate anna = ACandidate.of(house, TEXT);
        anna.finishes(anna.begins(TEXT), true);
        assertThat(next(anna).map(NextStep::kind)).contains("lesson");
    }

    private Optional<NextStep> next(ACandidate candidate) {
        return candidate.does(steps::next);
    }
}
