package dev.touchstone.labeling.boxes;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BoxAccessTest extends AnnotatorTest {

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axeFindsNothingWhileDrawingReadingHelpAndReadingFeedback(ColorScheme scheme) {
        Browser.NewContextOptions screen =
                AnnotatorPage.desk().setColorScheme(scheme).setBypassCSP(true);
        Page page = annotator.open(screen);
        annotator.drag(200, 160, 380, 400);
        assertThat(violations(page)).isEmpty();

        annotator.press("?");
        assertThat(violations(page)).isEmpty();
        annotator.press("Escape");

        page.evaluate("""
                () => annotator.showFeedback({
                  gold: [{ label: 'mug', x: 200, y: 160, w: 190, h: 240, attributes: [], ignore: false }],
                  marks: [{ kind: 'near', boxId: 'b1', goldIndex: 0, text: 'Tight on the right.',
                    edges: { left: 0, top: 0, right: -10, bottom: 0 } }],
                })""");
        assertThat(violations(page)).isEmpty();

        annotator.restore("{\"src\":\"/missing.png\"}");
        page.getByText("The picture did not load").waitFor();
        assertThat(violations(page)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> theModulesKeepTheirPromises() {
        Page page = annotator.open(AnnotatorPage.desk());
        @SuppressWarnings("unchecked")
        Map<String, String> complaints = (Map<String, String>)
                page.evaluate("() => import('/box-annotator-modules.js').then((modules) => modules.runAll())");
        return complaints.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(), () -> assertThat(each.getValue()).isEmpty()));
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes())
                        .toList();
    }
}
