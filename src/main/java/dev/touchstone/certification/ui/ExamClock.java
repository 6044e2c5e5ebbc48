package dev.touchstone.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import dev.touchstone.certification.SittingState;
import dev.touchstone.certification.SittingView;
import java.util.Map;

/**
 * The time left, as the server said last; between two answers the browser only counts down from there. What it shows decides
 * nothing: whoever sets their clock or stops the script has as much time as before.
 */
@Tag("exam-clock")
@JsModule("context://js/exam/exam-clock.js")
class ExamClock extends Component {

    private record Left(long millis, boolean running, int turn) {}

    private int turn;

    /** @param look asks the server again: when the time seems to be up, and when the page wakes up */
    ExamClock(ExamWords words, Runnable look) {
        getElement()
                .setPropertyJson(
                        "words",
                        JacksonUtils.mapToJson(Map.of(
                                "minutes", words.say("exam.clock.minutes"),
                                "minute", words.say("exam.clock.minute"),
                                "seconds", words.say("exam.clock.seconds"),
                                "paused", words.say("exam.clock.paused"),
                                "up", words.say("exam.clock.up"),
                                "said", words.say("exam.clock.said"))));
        getElement().addEventListener("exam-look", event -> look.run());
    }

    void show(SittingView sitting) {
        boolean running = sitting.state() == SittingState.STARTED && !sitting.paused();
        getElement()
                .setPropertyJson(
                        "left", JacksonUtils.beanToJson(new Left(sitting.time().toMillis(), running, ++turn)));
    }
}
