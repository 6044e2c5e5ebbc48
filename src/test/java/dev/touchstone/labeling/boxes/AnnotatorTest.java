package dev.touchstone.labeling.boxes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;

/** One browser for all tests of a class, a page of its own for each test, and no error in any page. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AnnotatorTest {

    AnnotatorPage annotator;

    @BeforeAll
    void startBrowser() {
        annotator = new AnnotatorPage();
    }

    @BeforeEach
    void openThePage() {
        annotator.open(screen());
    }

    @AfterEach
    void nothingWentWrongInThePage() {
        assertThat(annotator.errors()).isEmpty();
    }

    @AfterAll
    void stopBrowser() {
        annotator.close();
    }

    /** A desk, unless a test is about another screen. */
    Browser.NewContextOptions screen() {
        return AnnotatorPage.desk();
    }
}
