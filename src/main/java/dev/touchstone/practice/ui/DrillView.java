package dev.touchstone.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Curriculum;
import dev.touchstone.labeling.PlayerFrame;
import dev.touchstone.labeling.Work;
import dev.touchstone.labeling.WorkStart;
import dev.touchstone.practice.AskedAgain;
import dev.touchstone.practice.AttemptState;
import dev.touchstone.practice.Drills;
import dev.touchstone.practice.Practice;
import dev.touchstone.practice.Reviews;

/** Plays a drill on one mistake, full screen. */
@Route(value = "drill/:rulebook/:clause/:error?", autoLayout = false)
@AnonymousAllowed
class DrillView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Drills drills;
    private final Reviews reviews;
    private final Practice practice;
    private final PracticeScreen screen;
    private final Curriculum curriculum;
    private final WorkStart starts;
    private final Words words = Words.here();

    DrillView(
            Drills drills,
            Reviews reviews,
            Practice practice,
            PracticeScreen screen,
            Curriculum curriculum,
            WorkStart starts) {
        this.drills = drills;
        this.reviews = reviews;
        this.practice = practice;
        this.screen = screen;
        this.curriculum = curriculum;
        this.starts = starts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            play(drills.resumeOrStart(mistake(event.getRouteParameters())));
        } catch (NotFound | IllegalArgumentException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private static AskedAgain mistake(RouteParameters address) {
        ClauseRef clause = new ClauseRef(
                address.get("rulebook").orElse(""), address.get("clause").orElse(""));
        return new AskedAgain(clause, address.get("error").orElse(null));
    }

    private void play(AttemptState attempt) {
        PlayerFrame frame = new PlayerFrame(new H1(words.say("again.drill")), "my-mistakes", "again.close");
        removeAll();
        add(frame);
        starts.begin(
                frame,
                Work.drill(),
                () -> screen.play(
                        frame,
                        () -> practice.attempt(attempt.id()),
                        new AgainRun(frame, curriculum, attempt, false, finished -> end(frame, finished))));
        frame.focusStage();
    }

    private void end(PlayerFrame frame, AttemptState finished) {
        frame.read(new AgainEnd("drill", reviews.outcomes(practice.attempt(finished.id())), curriculum));
        frame.noPrimary();
    }

    @Override
    public String getPageTitle() {
        return words.say("again.drill");
    }
}
