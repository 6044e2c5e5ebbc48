package dev.touchstone.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.content.Lesson;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.practice.CoursePath;

/** The lesson is done: the streak of gold is drawn once, and the way on. */
class LessonEnd extends Div {

    LessonEnd(Lesson lesson, CoursePath path) {
        addClassName("ts-lesson-end");
        Span streak = new Span();
        streak.addClassName("ts-streak");
        H2 heading = new H2(getTranslation("player.end"));
        Paragraph text = new Paragraph(getTranslation("player.end.text", CourseText.plain(lesson.title())));
        add(streak, heading, text);
        Div ways = new Div();
        ways.addClassName("ts-ways");
        path.current().ifPresent(next -> {
            Paragraph what = new Paragraph(
                    getTranslation("player.end.next", next.lesson().minutes()));
            what.addClassName("ts-muted");
            add(what);
            Anchor on = new Anchor(
                    "lessons/" + next.lesson().slug(),
                    CourseText.plain(next.lesson().title()));
            on.addClassName("ts-button");
            ways.add(on);
        });
        Anchor course = new Anchor("course", getTranslation("player.end.course"));
        course.addClassNames("ts-button", "ts-quiet");
        ways.add(course);
        add(ways);
    }
}
