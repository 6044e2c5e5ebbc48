package dev.touchstone.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Lesson;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.practice.CheckResult;
import dev.touchstone.practice.CoursePath;
import java.util.Optional;

/** The lesson is done: what its check said, the streak of gold drawn once where the bar was met, and the way on. */
class LessonEnd extends Div {

    private final Div ways = new Div();

    LessonEnd(Lesson lesson, CoursePath path, Optional<CheckResult> check, Runnable again) {
        addClassName("ts-lesson-end");
        ways.addClassName("ts-ways");
        check.filter(result -> !result.met())
                .ifPresentOrElse(missed -> notYet(missed, again), () -> done(lesson, check));
        path.current().ifPresent(this::next);
        lesson.inShort().ifPresent(page -> way("lessons/" + lesson.slug() + "/summary", "player.end.summary"));
        way("course", "player.end.course");
        add(ways);
    }

    private void done(Lesson lesson, Optional<CheckResult> check) {
        Span streak = new Span();
        streak.addClassName("ts-streak");
        add(streak, new H2(getTranslation("player.end")));
        check.ifPresent(met -> add(new Paragraph(getTranslation(
                "player.check.met", met.right(), met.of(), MasteryWords.of(met.mastery(), Words.here())))));
        add(new Paragraph(getTranslation("player.end.text", CourseText.plain(lesson.title()))));
    }

    private void notYet(CheckResult missed, Runnable again) {
        add(
                new H2(getTranslation("player.end.not-yet", missed.right(), missed.of())),
                new Paragraph(getTranslation(
                        missed.right() < missed.mastery().right()
                                ? "player.end.not-yet.text"
                                : "player.end.not-yet.hardest",
                        MasteryWords.of(missed.mastery(), Words.here()))));
        NativeButton repeat = new NativeButton(getTranslation("player.end.again"), click -> again.run());
        repeat.addClassName("ts-button");
        ways.add(repeat);
    }

    private void next(CoursePath.LessonRow next) {
        Paragraph what =
                new Paragraph(getTranslation("player.end.next", next.lesson().minutes()));
        what.addClassName("ts-muted");
        add(what);
        Anchor on = new Anchor(
                "lessons/" + next.lesson().slug(),
                CourseText.plain(next.lesson().title()));
        on.addClassName("ts-button");
        if (ways.getComponentCount() > 0) {
            on.addClassName("ts-quiet");
        }
        ways.add(on);
    }

    private void way(String address, String key) {
        Anchor way = new Anchor(address, getTranslation(key));
        way.addClassNames("ts-button", "ts-quiet");
        ways.add(way);
    }
}
