package dev.touchstone.labeling.picture;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomListenerRegistration;
import dev.touchstone.grading.Grade;
import dev.touchstone.labeling.AnswerInput;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A picture annotator with one item in it. */
public class DrawnInput extends Div implements AnswerInput {

    private final PictureAnnotator annotator;
    private final Desk desk;
    private @Nullable DomListenerRegistration checking;
    private JsonNode drawn;

    /** What the task type knows of its answers. */
    public interface Desk {

        /**
         * The answer in a drawn one.
         *
         * @throws IllegalArgumentException when the browser sent something that is not an answer
         */
        JsonNode answer(JsonNode sent);

        /** The item with what is drawn already. */
        Object problem(JsonNode answer, boolean readOnly);

        Object feedback(JsonNode answer, Grade.Marked grade);
    }

    /** @param answer unfinished work to go on with; may say nothing yet */
    public DrawnInput(PictureAnnotator annotator, Desk desk, JsonNode answer, boolean readOnly) {
        this.annotator = annotator;
        this.desk = desk;
        this.drawn = desk.answer(answer);
        addClassName("ts-drawn-input");
        annotator.setProblem(desk.problem(drawn, readOnly));
        annotator.onCheck(sent -> drawn = desk.answer(sent));
        annotator.onChange(sent -> drawn = desk.answer(sent));
        add(annotator);
        addDetachListener(detached -> stopChecking());
    }

    private void stopChecking() {
        if (checking != null) {
            checking.remove();
            checking = null;
        }
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void onChange(Consumer<JsonNode> listener) {
        annotator.onChange(sent -> listener.accept(desk.answer(sent)));
    }

    @Override
    public void onCheck(Button check, Consumer<JsonNode> listener) {
        annotator.onCheck(sent -> listener.accept(desk.answer(sent)));
        String now = annotator.answerNow();
        checking = check.getElement()
                .addEventListener("click", click -> {
                    drawn = desk.answer(click.getEventData().path(now));
                    listener.accept(drawn);
                })
                .addEventData(now);
    }

    @Override
    public void show(JsonNode answer, Grade.Marked grade) {
        stopChecking();
        JsonNode graded = desk.answer(answer);
        if (!graded.equals(drawn)) {
            drawn = graded;
            annotator.setProblem(desk.problem(drawn, true));
        }
        annotator.showFeedback(desk.feedback(answer, grade));
    }

    @Override
    public void pointAt(int mark) {
        annotator.focusMark(mark);
    }

    @Override
    public void onPoint(IntConsumer listener) {
        annotator.onMark(listener);
    }
}
