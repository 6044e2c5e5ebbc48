package dev.touchstone.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.AccountTest;
import dev.touchstone.account.Browser;
import dev.touchstone.account.EmailAddress;
import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.account.SignIns;
import dev.touchstone.base.Refused;
import dev.touchstone.base.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What a named person sees of sittings, and decides. */
@AccountTest
@Tag("both-databases")
class SittingReviewsTest {

    private static final String REVIEWED = "code-review";

    @Autowired
    private BeanFactory house;

    @Autowired
    private SittingReviews reviews;

    @Autowired
    private ExamResults results;

    @Autowired
    private Operators operators;

    @Autowired
    private SignIns signIns;

    private final Browser examiner = new Browser();

    @BeforeEach
    void anExaminerSignsIn() {
        String email = AccountFixture.anAddress();
        operators.enrol(
                EmailAddress.parse(email).orElseThrow(),
                AccountFixture.PASSWORD,
                "Edda",
                Language.EN,
                Set.of(Role.EXAMINER));
        examiner.visit(() -> signIns.signIn(email, AccountFixture.PASSWORD));
    }

    @Test
    void theListSaysHowManySignalsStandOutInEachSitting() {
        passed();
        List<SittingReviews.Row> rows = examiner.visit(reviews::all);
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.signals())
                        .isEqualTo(
                                row.state() == SittingState.VOIDED
                                        ? 0
                                        : examiner.visit(() -> reviews.one(row.id()))
                                                .signals()
                                                .found()
                                                .size()));
    }

    @Test
    void whatAPersonLooksAtFirstWaitsAndIsDecidedOnce() {
        SittingId waiting = passed();
        assertThat(examiner.visit(reviews::all).getFirst().state()).isEqualTo(SittingState.UNDER_REVIEW);
        examiner.visit(() -> {
            reviews.release(waiting, "As measured.");
            return true;
        });
        assertThat(examiner.visit(() -> reviews.one(waiting)).row().state()).isEqualTo(SittingState.DECIDED);
        assertThatThrownBy(() -> examiner.visit(() -> {
                    reviews.annul(waiting, "Too late.");
                    return true;
                }))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anAnnulledSittingTellsItsReasonAndTakesNone() {
        ACandidate anna = ACandidate.of(house, REVIEWED);
        SittingId waiting = anna.finishes(anna.begins(REVIEWED), true).id();
        examiner.visit(() -> {
            reviews.annul(waiting, "Our picture was broken.");
            return true;
        });
        ExamResult result = anna.does(() -> results.of(waiting));
        assertThat(result.outcome()).isEqualTo(ExamResult.Outcome.VOIDED);
        assertThat(result.reason()).contains("Our picture was broken.");
        assertThat(result.share()).isEmpty();
        assertThat(anna.begins(REVIEWED).state()).isEqualTo(SittingState.STARTED);
    }

    private SittingId passed() {
        ACandidate anna = ACandidate.of(house, REVIEWED);
        return anna.finishes(anna.begins(REVIEWED), true).id();
    }
}
