package dev.touchstone.content.source;

import dev.touchstone.content.CourseProblem;
import dev.touchstone.content.TaskType;
import dev.touchstone.content.gold.GoldCheck;
import dev.touchstone.content.gold.GoldGenerator;
import dev.touchstone.content.picture.Drawings;
import dev.touchstone.content.source.CourseLoader.Depth;
import dev.touchstone.content.source.file.Directory;
import dev.touchstone.content.source.rule.CourseRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A tiny valid course in a folder of its own, to be broken by a test. */
final class ACourse {

    static final String CHOICE_ITEM = "aaaaaaaa-0000-4000-8000-000000000001";
    static final String EXAMPLE_ITEM = "aaaaaaaa-0000-4000-8000-000000000002";
    static final String BOXES_ITEM = "aaaaaaaa-0000-4000-8000-000000000003";
    static final String DRAWN_ITEM = "aaaaaaaa-0000-4000-8000-000000000004";

    private static final Path PICTURES = Path.of("content", "pictures", "tabletop");

    private static final Beans BEANS = beans();

    private final Path root;

    private ACourse(Path root) {
        this.root = root;
    }

    static ACourse in(Path root) {
        var course = new ACourse(root);
        ACourseText.FILES.forEach(course::write);
        course.copy("0003.jpg").copy("0003.json");
        return course;
    }

    ACourse write(String path, String text) {
        return write(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    ACourse write(String path, byte[] bytes) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the one place where the text stands. */
    ACourse replace(String path, String text, String by) {
        String before = read(path);
        int at = before.indexOf(text);
        if (at < 0 || before.indexOf(text, at + 1) >= 0) {
            throw new IllegalArgumentException(text + " does not stand in " + path + " exactly once");
        }
        return write(path, before.replace(text, by));
    }

    ACourse edit(String path, UnaryOperator<String> change) {
        return write(path, change.apply(read(path)));
    }

    ACourse move(String path, String to) {
        return write(to, read(path)).delete(path);
    }

    /** Ends a file before a text. */
    ACourse cut(String path, String from) {
        String before = read(path);
        return write(path, before.substring(0, before.indexOf(from)));
    }

    ACourse delete(String path) {
        try {
            Files.delete(root.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Line of a file on which a text first stands, 1 for the first. */
    int line(String path, String text) {
        String before = read(path);
        int at = before.indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException(text + " does not stand in " + path);
        }
        return 1 + (int) before.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    LoadedCourse load(GoldCheck... checks) {
        return load(Depth.START, checks);
    }

    LoadedCourse load(Depth depth, GoldCheck... checks) {
        return loader(checks).load(List.of(new Directory(root)), depth);
    }

    List<CourseProblem> problems() {
        return load(Depth.FULL).report().problems();
    }

    Path root() {
        return root;
    }

    static CourseLoader loader(GoldCheck... checks) {
        return new CourseLoader(BEANS.rules(), BEANS.types(), BEANS.generators(), List.of(checks), BEANS.drawings());
    }

    private record Beans(
            List<CourseRule> rules, List<TaskType> types, List<GoldGenerator> generators, Drawings drawings) {}

    /** Rules and task types are found as in the application, once for all tests. */
    private static Beans beans() {
        try (var beans = new AnnotationConfigApplicationContext()) {
            beans.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
            beans.registerBean(Drawings.class);
            beans.scan("dev.touchstone.content");
            beans.refresh();
            return new Beans(
                    List.copyOf(beans.getBeansOfType(CourseRule.class).values()),
                    List.copyOf(beans.getBeansOfType(TaskType.class).values()),
                    List.copyOf(beans.getBeansOfType(GoldGenerator.class).values()),
                    beans.getBean(Drawings.class));
        }
    }

    private ACourse copy(String picture) {
        try {
            return write("pictures/tabletop/" + picture, Files.readAllBytes(PICTURES.resolve(picture)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
