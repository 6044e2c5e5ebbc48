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
import dev.touchstone.labeling.CourseText;
import dev.touchstone.practice.Lessons;

/** Plays a lesson, full screen, one step after the other. */
@Route(value = "lessons/:lesson", autoLayout = false)
@AnonymousAllowed
class LessonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Curriculum curriculum;
    private final Lessons lessons;
    private final ExampleScreen examples;
    private final PracticeScreen practice;
    private String title = "";

    LessonView(Curriculum curriculum, Lessons lessons, ExampleScreen examples, PracticeScreen practice) {
        this.curriculum = curriculum;
        this.lessons = lessons;
        this.examples = examples;
        this.practice = practice;
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
            play(frame, lesson, lessons.open(lesson));
            frame.focusStage();
        } catch (Refused locked) {
            TurnedAway.from(lesson);
            event.forwardTo(CourseView.class);
        }
    }

    private void play(PlayerFrame frame, Lesson lesson, int step) {
        int steps = lesson.steps().size();
        frame.progress().show(step, steps);
        if (step == steps) {
            frame.read(new LessonEnd(lesson, lessons.path()));
            frame.noPrimary();
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
            case LessonStep.Page page -> {
                frame.read(CourseText.markdown(page.markdown()));
                frame.primary(getTranslation("player.continue")).addClickListener(click -> passed.run());
            }
            case LessonStep.Example example -> examples.show(frame, example, passed);
            case LessonStep.Practice items ->
                practice.play(frame, () -> lessons.attempt(lesson, step), new PracticeScreen.Run() {
                    @Override
                    public void answered() {
                        lessons.pass(lesson, step);
                    }

                    @Override
                    public void left() {
                        onward.run();
                    }
                });
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
