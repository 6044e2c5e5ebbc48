package dev.touchstone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    private static final Path TRANSLATIONS = Path.of("src/main/resources/vaadin-i18n");

    @TempDir
    private Path folder;

    @Test
    void noFileIsOver300Lines() {
        assertThat(new Sources(Path.of("src")).longerThan(300)).isEmpty();
    }

    @Test
    void aFileOver300LinesIsNamed() throws Exception {
        Files.writeString(folder.resolve("Long.java"), "\n".repeat(301));
        Files.writeString(folder.resolve("just.js"), "\n".repeat(300));

        assertThat(new Sources(folder).longerThan(300))
                .singleElement()
                .asString()
                .endsWith("Long.java: 301 lines");
    }

    @Test
    void everyLanguageHasTheSameTexts() {
        assertThat(TranslationFiles.in(TRANSLATIONS).bundles().values())
                .isNotEmpty()
                .allSatisfy(languages -> assertThat(languages).hasSizeGreaterThanOrEqualTo(2));
        assertThat(TranslationFiles.in(TRANSLATIONS).problems()).isEmpty();
    }

    @Test
    void aTextThatDiffersBetweenLanguagesIsNamed() throws Exception {
        Files.writeString(folder.resolve("translations.properties"), "a=A\nb={0} of {1}\nc=C\nd=D\nd=D\n");
        Files.writeString(folder.resolve("translations_es.properties"), "a=\nb={0}\nd=D\n");

        assertThat(TranslationFiles.in(folder).problems())
                .map(problem -> problem.substring(problem.lastIndexOf("/") + 1))
                .containsExactly(
                        "translations.properties: twice: d",
                        "translations.properties: other placeholders: b",
                        "translations_es.properties: empty: a",
                        "translations_es.properties: other placeholders: b",
                        "translations_es.properties: missing: c");
    }

    @Test
    void aTextThatStandsInTwoBundlesIsNamed() throws Exception {
        Files.writeString(folder.resolve("boxes.properties"), "a=A\n");
        Files.writeString(folder.resolve("translations.properties"), "a=A\n");

        assertThat(TranslationFiles.in(folder).problems()).containsExactly("translations and boxes: both: a");
    }

    @Test
    void noTextForPeopleStandsInTheCode() {
        List<Path> files = new Sources(Path.of("src/main/java")).endingIn(".java");

        assertThat(WrittenText.in(files, TranslationFiles.in(TRANSLATIONS).keys()))
                .isEmpty();
    }

    @Test
    void textForPeopleInTheCodeIsNamed() throws Exception {
        Path view = folder.resolve("View.java");
        Files.writeString(view, """
                import com.vaadin.flow.component.html.Anchor;
                import com.vaadin.flow.component.html.H1;

                @PageTitle("Home")
                @Menu(title = "menu.home", icon = "icon")
                class View {
                    void show(int n, Object thing) {
                        thing.setText("You have " + n);
                        new H1("Hello");
                        Notification.show(n > 1 ? "Many" : tr("one"));
                        thing.getElement().setAttribute("aria-label", "Close");
                        thing.setText(tr("greeting", n) + " · ");
                        new Anchor("/course", tr("course"));
                        thing.getElement().setAttribute("role", "list");
                        new Other("not shown");
                    }
                }
                """);

        assertThat(WrittenText.in(List.of(view), Set.of("menu.home")))
                .map(found -> found.substring(found.indexOf("java:") + 5))
                .containsExactly(
                        "4 \"Home\"",
                        "8 \"You have \" + n",
                        "9 \"Hello\"",
                        "10 n > 1 ? \"Many\" : tr(\"one\")",
                        "11 \"Close\"");
    }
}
