package dev.touchstone.labeling.boxes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomListenerRegistration;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Prompt.PictureFrame;
import dev.touchstone.content.boxes.BoxesDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.boxes.BoxesReveal;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The box annotator with one item in it. */
class BoxInput extends Div implements AnswerInput {

    private static final int MOST_BOXES = 300;
    private static final int COLOURS = 10;

    /** Read in the browser when the button is pressed, so that nothing drawn a moment ago is left behind. */
    private static final String ANSWER_NOW = "document.querySelector('box-annotator').getAnswer()";

    private final BoxAnnotator annotator = new BoxAnnotator();
    private final Prompt prompt;
    private final String pictureUrl;
    private final Words words = Words.here();
    private @Nullable DomListenerRegistration checking;
    private List<DrawnBox> drawn;

    BoxInput(Prompt prompt, String pictureUrl, @Nullable JsonNode draft, boolean readOnly) {
        this.prompt = prompt;
        this.pictureUrl = pictureUrl;
        this.drawn = draft == null ? List.of() : DrawnBoxes.of(draft);
        addClassName("box-input");
        boolean nothingHere = draft != null && draft.path("nothingHere").asBoolean(false);
        annotator.setProblem(problem(nothingHere, readOnly));
        annotator.addAnswerCheckListener(check -> remember(check.answer()));
        annotator.addAnswerChangeListener(change -> remember(change.answer()));
        add(annotator);
        addDetachListener(detached -> stopChecking());
    }

    private BoxProblem problem(boolean nothingHere, boolean readOnly) {
        BoxesDetails details = (BoxesDetails) prompt.details();
        PictureFrame picture = Objects.requireNonNull(prompt.picture());
        List<BoxProblem.Label> labels = new ArrayList<>();
        for (Label label : details.labels()) {
            labels.add(new BoxProblem.Label(label.slug(), name(label), labels.size() % COLOURS));
        }
        return new BoxProblem(
                pictureUrl,
                picture.width(),
                picture.height(),
                picture.alt().in(words.locale()).text(),
                labels,
                details.attributes().stream()
                        .map(attribute -> new BoxProblem.Attribute(attribute.slug(), name(attribute)))
                        .toList(),
                drawn,
                nothingHere,
                readOnly,
                MOST_BOXES);
    }

    private String name(Label label) {
        return label.name().in(words.locale()).text();
    }

    private void remember(DrawnAnswer answer) {
        drawn = answer.boxes();
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
        annotator.addAnswerChangeListener(change -> listener.accept(DrawnBoxes.json(change.answer())));
    }

    @Override
    public void onCheck(Button check, Consumer<JsonNode> listener) {
        annotator.addAnswerCheckListener(event -> listener.accept(DrawnBoxes.json(event.answer())));
        checking = check.getElement()
                .addEventListener("click", click -> {
                    DrawnAnswer answer = DrawnAnswer.read(click.getEventData().path(ANSWER_NOW));
                    remember(answer);
                    listener.accept(DrawnBoxes.json(answer));
                })
                .addEventData(ANSWER_NOW);
    }

    @Override
    public void show(JsonNode answer, Grade.Marked grade) {
        stopChecking();
        List<DrawnBox> graded = DrawnBoxes.of(answer);
        if (!DrawnBoxes.sameBoxes(graded, drawn)) {
            drawn = graded;
            annotator.setProblem(problem(answer.path("nothingHere").asBoolean(false), true));
        }
        List<Reason> reasons = new BoxReasons(prompt, answer, (BoxesReveal) grade.reveal(), words).of(grade);
        annotator.showFeedback(BoxMarks.feedback(grade, drawn, reasons));
    }

    @Override
    public void pointAt(int mark) {
        annotator.focusMark(mark);
    }

    @Override
    public void onPoint(IntConsumer listener) {
        annotator.addMarkFocusListener(event -> listener.accept(event.index()));
    }
}
