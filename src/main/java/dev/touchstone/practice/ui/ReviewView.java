package dev.touchstone.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.ui.Note;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Curriculum;
import dev.touchstone.labeling.PlayerFrame;
import dev.touchstone.labeling.Work;
import dev.touchstone.labeling.WorkStart;
import dev.touchstone.practice.AttemptState;
import dev.touchstone.practice.Practice;
import dev.touchstone.practice.ReviewPlan;
import dev.touchstone.practice.Reviews;

/** Plays today's review, full screen. */
@Route(value = "review", autoLayout = false)
@AnonymousAllowed
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Reviews reviews;
    private final Practice practice;
    private final PracticeScreen screen;
    private final Curriculum curriculum;
    private final WorkStart starts;
    private final Words words = Words.here();

    ReviewView(Reviews reviews, Practice practice, PracticeScreen screen, Curriculum curriculum, WorkStart starts) {
        this.reviews = reviews;
        this.practice = practice;
        this.screen = screen;
        this.curriculum = curriculum;
        this.starts = starts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlayerFrame frame = new PlayerFrame(new H1(words.say("again.review")), "home", "again.close");
        removeAll();
        add(frame);
        ReviewPlan plan = reviews.today();
        if (plan.isEmpty() && !plan.begun()) {
            nothingDue(frame, plan);
        } else {
            play(frame);
        }
        frame.focusStage();
    }

    private void play(PlayerFrame frame) {
        try {
            AttemptState attempt = reviews.resumeOrStart();
            starts.begin(
                    frame,
                    Work.review(),
                    () -> screen.play(
                            frame,
                            () -> practice.attempt(attempt.id()),
                            new AgainRun(frame, curriculum, attempt, true, finished -> end(frame, finished))));
        } catch (NotFound nothing) {
            frame.read(Note.empty(
                    words.say("again.none"),
                    words.say("again.none.text"),
                    new Anchor("course", words.say("again.course"))));
            frame.noPrimary();
        }
    }

    private void nothingDue(PlayerFrame frame, ReviewPlan plan) {
        Note note = plan.next()
                .map(day -> Note.empty(
                        words.say("again.later"), words.say("again.later.text", words.day(day)), early(frame)))
                .orElseGet(() -> Note.empty(
                        words.say("again.none"),
                        words.say("again.none.text"),
                        new Anchor("course", words.say("again.course"))));
        frame.read(note);
        frame.noPrimary();
    }

    private NativeButton early(PlayerFrame frame) {
        NativeButton early = new NativeButton(words.say("again.early"), click -> {
            play(frame);
            frame.focusStage();
        });
        early.addClassNames("ts-button", "ts-quiet");
        return early;
    }

    private void end(PlayerFrame frame, AttemptState finished) {
        frame.read(new AgainEnd("review", reviews.outcomes(practice.attempt(finished.id())), curriculum));
        frame.noPrimary();
    }

    @Override
    public String getPageTitle() {
        return words.say("again.review");
    }
}
