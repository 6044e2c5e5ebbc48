package dev.touchstone.journey;

import com.microsoft.playwright.Page;
import dev.touchstone.account.EmailAddress;
import dev.touchstone.account.Operators;
import dev.touchstone.certification.ACandidate;
import dev.touchstone.certification.SittingView;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Photographs an exam from the certifications to the result, and the desk of whoever decides. */
@InBrowser
@Tag("screens")
class ExamScreensTest {

    private static final Path PICTURES = Path.of("docs", "images");
    private static final String TEXT = "text-labelling";
    private static final String REVIEWED = "code-review";

    @Autowired
    private Operators operators;

    @Autowired
    private ApplicationContext house;

    @ParameterizedTest
    @MethodSource("settings")
    void anExamIsPhotographed(Setting setting, Browsing browsing) {
        ALearner anna = ALearner.enrolled(operators);
        ACandidate candidate =
                ACandidate.known(house, anna.email(), ALearner.PASSWORD).withTheLevelsOf(TEXT);
        Page page = anna.signedIn(browsing, setting);
        visit(page, "certifications", "exam-certifications", setting);
        visit(page, "certifications/" + TEXT + "/start", "exam-start", setting);
        SittingView sitting = candidate.answers(candidate.begins(TEXT), true);
        ExamPage exam = new ExamPage(page, candidate, house);
        page.navigate("/exam/" + sitting.id());
        exam.until("spans").fillsIn(true);
        photograph(page, "exam-item", setting);
        visit(page, "exam/" + candidate.finishes(exam.sitting(), true).id() + "/result", "exam-passed", setting);
        visit(page, "credentials", "credentials", setting);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aResultThatIsNotYetIsPhotographed(Setting setting, Browsing browsing) {
        ALearner anna = ALearner.enrolled(operators);
        ACandidate candidate =
                ACandidate.known(house, anna.email(), ALearner.PASSWORD).withTheLevelsOf(TEXT);
        SittingView sitting = candidate.begins(TEXT);
        for (int answer = 0; sitting.current().isPresent(); answer++) {
            sitting = candidate.answers(sitting, answer % 3 == 0);
        }
        Page page = anna.signedIn(browsing, setting);
        visit(page, "exam/" + sitting.id() + "/result", "exam-not-yet", setting);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theExaminersDeskIsPhotographed(Setting setting, Browsing browsing) {
        ALearner anna = ALearner.enrolled(operators);
        ACandidate candidate =
                ACandidate.known(house, anna.email(), ALearner.PASSWORD).withTheLevelsOf(REVIEWED);
        SittingView sitting = candidate.finishes(candidate.begins(REVIEWED), true);
        ALearner operator = ALearner.enrolled(operators);
        operators.appoint(EmailAddress.parse(operator.email()).orElseThrow());
        Page page = operator.signedIn(browsing, setting);
        visit(page, "examiner/sittings", "examiner-sittings", setting);
        visit(page, "examiner/sittings/" + sitting.id(), "examiner-case", setting);
        visit(page, "examiner/certifications/" + TEXT, "exam-study", setting);
    }

    static Stream<Setting> settings() {
        return Stream.of(Setting.on(Device.DESKTOP), Setting.on(Device.PHONE).dark());
    }

    private static void visit(Page page, String path, String name, Setting setting) {
        page.navigate("/" + path);
        photograph(page, name, setting);
    }

    private static void photograph(Page page, String name, Setting setting) {
        Browsing.settle(page);
        if (name.equals("exam-study")) {
            // A chart is drawn anew when the window grows, which it must not do while the picture is taken.
            int height = (int) page.evaluate("document.documentElement.scrollHeight");
            page.setViewportSize(page.viewportSize().width, height);
        }
        page.waitForTimeout(400);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + setting + ".png"))
                .setFullPage(!name.equals("exam-item")));
    }
}
