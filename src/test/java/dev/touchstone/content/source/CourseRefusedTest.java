package dev.touchstone.content.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.content.Curriculum;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The application and its course: read from a folder, refused with a plain list. */
@ExtendWith(OutputCaptureExtension.class)
class CourseRefusedTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path extra;

    @Test
    void aBrokenCourseStopsTheStartWithAListAndNoStackTrace(CapturedOutput output) {
        ACourse.in(folder).write("stray.txt", "x").replace("course.yaml", "welcome: fruit", "welcome: nuts");

        assertThatThrownBy(() -> start("--touchstone.course-folder=" + folder)).isNotNull();
        assertThat(output)
                .contains("The course has 2 problems.")
                .contains("course.yaml:5: unknown-exercise: ")
                .contains("stray.txt:1: stray-file: ")
                .doesNotContain("\tat ");
    }

    @Test
    void anExtraFolderComesOnTopOfTheCourse() {
        ACourse.in(folder);
        ACourse.in(extra).replace("course.yaml", "title: Tiny", "title: Private");

        try (var application = start("--touchstone.course-folder=" + folder, "--touchstone.content=" + extra)) {
            assertThat(application.getBean(Curriculum.class).course().title().original())
                    .isEqualTo("Private");
        }
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(CourseAlone.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan("dev.touchstone.content")
    static class CourseAlone {}
}
