package dev.touchstone.certification.ui;

import com.vaadin.flow.component.html.Anchor;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Exercise;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.Program;
import dev.touchstone.labeling.CourseText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which lessons teach what an exam asks. */
final class SkillLessons {

    private SkillLessons() {}

    /** Lessons that teach one of the skills, in the order of the course. */
    static List<Lesson> of(Curriculum curriculum, Collection<String> skills) {
        return curriculum.lessons().stream()
                .filter(lesson -> lesson.teaches().stream().anyMatch(skills::contains))
                .toList();
    }

    /** Slugs of the skills that an area's items ask. */
    static List<String> skills(Curriculum curriculum, Program.Area area) {
        return area.exercises().stream()
                .map(curriculum.exam()::exercise)
                .flatMap(Optional::stream)
                .map(Exercise::skill)
                .distinct()
                .toList();
    }

    static Anchor link(Lesson lesson) {
        return CourseText.in(new Anchor("lessons/" + lesson.slug()), lesson.title());
    }
}
