package dev.touchstone.practice.ui;

import com.vaadin.flow.component.html.Div;
import dev.touchstone.base.ui.Announcer;
import dev.touchstone.base.ui.Note;
import dev.touchstone.content.Lesson;
import dev.touchstone.labeling.CourseText;
import java.util.List;
import java.util.stream.Collectors;

/** Why the learner is here and not in the lesson they asked for, and what opens it. */
class StillLocked extends Div {

    /** @param missing the lessons that come first and are not done */
    StillLocked(Lesson lesson, List<Lesson> missing) {
        addClassName("ts-still-locked");
        String title = getTranslation("course.refused", CourseText.plain(lesson.title()));
        String text = getTranslation(
                "course.refused.text",
                missing.stream().map(first -> CourseText.plain(first.title())).collect(Collectors.joining(", ")));
        Announcer announcer = new Announcer();
        announcer.sayOnArrival(title + " " + text);
        add(Note.locked(title, text), announcer);
    }
}
