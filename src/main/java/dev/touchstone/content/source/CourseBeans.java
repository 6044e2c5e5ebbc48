package dev.touchstone.content.source;

import dev.touchstone.content.CourseCheck;
import dev.touchstone.content.CourseFacts;
import dev.touchstone.content.CourseReport;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Pictures;
import dev.touchstone.content.TaskType;
import dev.touchstone.content.gold.GoldCheck;
import dev.touchstone.content.gold.GoldGenerator;
import dev.touchstone.content.gold.GoldRevisions;
import dev.touchstone.content.picture.Drawings;
import dev.touchstone.content.source.CourseLoader.Depth;
import dev.touchstone.content.source.file.ClasspathFolder;
import dev.touchstone.content.source.file.Directory;
import dev.touchstone.content.source.file.Folder;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.rule.BalanceMeasure;
import dev.touchstone.content.source.rule.CourseRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The course as beans. Settings: {@code touchstone.course-folder} names a folder to read instead of the course in the jar;
 * {@code touchstone.content} (in the environment {@code TOUCHSTONE_CONTENT}) names an extra folder whose files come on top.
 */
@Configuration(proxyBeanMethods = false)
class CourseBeans {

    @Bean
    Drawings drawings() {
        return new Drawings();
    }

    @Bean
    CourseLoader courseLoader(
            List<CourseRule> rules,
            List<TaskType> types,
            List<GoldGenerator> generators,
            ObjectProvider<GoldCheck> checks,
            Drawings drawings) {
        return new CourseLoader(rules, types, generators, checks.orderedStream().toList(), drawings);
    }

    /** Works without the course being sound, so it depends on none of the beans below. */
    @Bean
    CourseCheck courseCheck(CourseLoader loader, List<BalanceMeasure> measures, Environment environment) {
        return new CourseCheck() {
            @Override
            public CourseReport run() {
                return loader.load(folders(environment), Depth.FULL).report();
            }

            @Override
            public CourseFacts facts() {
                return new CountedCourse(loader.read(folders(environment), new Problems()), measures).facts();
            }
        };
    }

    @Bean
    LoadedCourse.Sound course(CourseLoader loader, Environment environment) {
        return switch (loader.load(folders(environment), Depth.START)) {
            case LoadedCourse.Sound sound -> sound;
            case LoadedCourse.Broken broken -> throw new CourseRefused(broken.problems());
        };
    }

    @Bean
    Curriculum curriculum(LoadedCourse.Sound course) {
        return course.curriculum();
    }

    @Bean
    GoldRevisions goldRevisions(LoadedCourse.Sound course) {
        return course.gold();
    }

    @Bean
    Pictures pictures(LoadedCourse.Sound course, Drawings drawings) {
        return new CoursePictures(course.files(), drawings);
    }

    private static List<Folder> folders(Environment environment) {
        List<Folder> folders = new ArrayList<>();
        String instead = environment.getProperty("touchstone.course-folder", "");
        folders.add(instead.isBlank() ? new ClasspathFolder("content", "README.md") : new Directory(Path.of(instead)));
        String extra = environment.getProperty("touchstone.content", "");
        if (!extra.isBlank()) {
            folders.add(new Directory(Path.of(extra)));
        }
        return folders;
    }
}
