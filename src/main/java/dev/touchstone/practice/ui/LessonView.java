package dev.touchstone.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.LessonStep;
import dev.touchstone.content.Text;
import dev.touchstone.labeling.AtWork;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.labeling.PlayerFrame;
import dev.touchstone.labeling.WorkStart;
import dev.touchstone.practice.LessonChecks;
import dev.touchstone.practice.Lessons;
import dev.touchstone.practice.StartWords;

/** Plays a lesson, full screen, one step after the other. */
@Route(value = "lessons/:lesson", autoLayout = false)
@AnonymousAllowed
class LessonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Curriculum curriculum;
    private final Lessons lessons;
    private final LessonChecks checks;
    private final ExampleScreen examples;
    private final PracticeScreen practice;
    private final WorkStart starts;
    private final AtWork atWork;
    private String title = "";

    LessonView(
            Curriculum curriculum,
            Lessons lessons,
            LessonChecks checks,
            ExampleScreen examples,
            PracticeScreen practice,
            WorkStart starts,
            AtWork atWork) {
        this.curriculum = curriculum;
        this.lessons = lessons;
        this.checks = checks;
        this.examples = examples;
        this.practice = practice;
        this.starts = starts;
        this.atWork = atWork;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            open(
                    event,
                    curriculum.lesson(event.getRouteParameters().get("lesson").orElse("")));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void open(BeforeEnterEvent event, Lesson lesson) {
        try {
            title = CourseText.plain(lesson.title());
            PlayerFrame frame = new PlayerFrame(lesson.title());
            removeAll();
            add(frame);
            int step = lessons.open(lesson);
            starts.begin(frame, StartWords.work(lesson), () -> play(frame, lesson, step));
            frame.focusStage();
        } catch (Refused locked) {
            TurnedAway.from(lesson);
            event.forwardTo(CourseView.class);
        }
    }

    private void play(PlayerFrame frame, Lesson lesson, int step) {
        int steps = lesson.steps().size();
        frame.progress().show(step, steps);
        atWork.beat(StartWords.work(lesson));
        if (step == steps) {
            end(frame, lesson);
            return;
        }
        Runnable onward = () -> {
            play(frame, lesson, step + 1);
            frame.focusStage();
        };
        Runnable passed = () -> {
            lessons.pass(lesson, step);
            onward.run();
        };
        switch (lesson.steps().get(step)) {
            case LessonStep.Page page -> read(frame, page.markdown(), passed);
            case LessonStep.Summary summary -> read(frame, summary.markdown(), passed);
            case LessonStep.Example example -> examples.show(frame, example, passed);
            case LessonStep.Run items ->
                practice.play(frame, () -> lessons.attempt(lesson, step), new LessonRun(lesson, step, lessons, onward));
        }
    }

    private void read(PlayerFrame frame, Text markdown, Runnable passed) {
        frame.read(CourseText.markdown(markdown));
        frame.primary(getTranslation("player.continue")).addClickListener(click -> passed.run());
    }

    private void end(PlayerFrame frame, Lesson lesson) {
        Runnable again = () -> {
            lessons.repeatCheck(lesson);
            play(frame, lesson, lesson.checkSteps().getFirst());
            frame.focusStage();
        };
        frame.read(new LessonEnd(lesson, lessons.path(), checks.last(lesson), again));
        frame.noPrimary();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
