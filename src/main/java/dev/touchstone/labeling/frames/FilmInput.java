package dev.touchstone.labeling.frames;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomListenerRegistration;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Prompt.PictureFrame;
import dev.touchstone.content.frames.FramesDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.frames.FrameMark;
import dev.touchstone.grading.frames.FramesReveal;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.boxes.DrawnAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The film annotator with one item in it. */
@StyleSheet("context://css/frames.css")
class FilmInput extends Div implements AnswerInput {

    private static final int MOST_BOXES = 60;

    /** Read in the browser when the button is pressed, so that nothing drawn a moment ago is left behind. */
    private static final String ANSWER_NOW = "document.querySelector('film-annotator').getAnswer()";

    private final FilmAnnotator annotator = new FilmAnnotator();
    private final Prompt prompt;
    private final FramesDetails details;
    private final Words words = Words.here();
    private @Nullable DomListenerRegistration checking;
    private List<FrameMark> said = List.of();
    private List<FrameMark> marks = List.of();

    FilmInput(Prompt prompt, String pictureUrl, @Nullable JsonNode draft, boolean readOnly) {
        this.prompt = prompt;
        this.details = (FramesDetails) prompt.details();
        addClassNames("box-input", "film-input");
        annotator.setProblem(problem(pictureUrl, draft, readOnly));
        add(annotator);
        addDetachListener(detached -> stopChecking());
    }

    private FilmProblem problem(String pictureUrl, @Nullable JsonNode draft, boolean readOnly) {
        PictureFrame picture = Objects.requireNonNull(prompt.picture());
        JsonNode kept = draft == null ? JsonNodeFactory.instance.objectNode() : draft;
        List<FilmProblem.Frame> frames = new ArrayList<>();
        for (DrawnAnswer frame : FilmBoxes.of(kept, details.frames())) {
            frames.add(new FilmProblem.Frame(pictureUrl + "/" + frames.size(), frame.boxes(), frame.nothingHere()));
        }
        return new FilmProblem(
                frames,
                picture.width(),
                picture.height(),
                picture.alt().in(words.locale()).text(),
                FilmBoxes.labels(details, words.locale()),
                readOnly,
                MOST_BOXES);
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
        annotator.addAnswerChangeListener(change -> listener.accept(FilmBoxes.json(change.frames())));
    }

    @Override
    public void onCheck(Button check, Consumer<JsonNode> listener) {
        annotator.addAnswerCheckListener(event -> listener.accept(FilmBoxes.json(event.frames())));
        checking = check.getElement()
                .addEventListener(
                        "click",
                        click -> listener.accept(FilmBoxes.json(
                                FilmBoxes.drawn(click.getEventData().path(ANSWER_NOW)))))
                .addEventData(ANSWER_NOW);
    }

    @Override
    public void show(JsonNode answer, Grade.Marked grade) {
        stopChecking();
        FilmReasons reasons = new FilmReasons(prompt, answer, (FramesReveal) grade.reveal(), words);
        said = FilmReasons.withReasons(grade);
        marks = grade.marks().stream().map(FrameMark.class::cast).toList();
        annotator.showFeedback(FilmMarks.feedback(grade, FilmBoxes.of(answer, details.frames()), reasons));
    }

    /** @param reason place of the reason: only what is not right has one */
    @Override
    public void pointAt(int reason) {
        if (reason < 0 || reason >= said.size()) {
            annotator.focusMark(-1, -1);
            return;
        }
        FrameMark mark = said.get(reason);
        annotator.focusMark(mark.frame(), in(mark.frame()).indexOf(mark));
    }

    @Override
    public void onPoint(IntConsumer listener) {
        annotator.addMarkFocusListener(event -> {
            List<FrameMark> frame = in(event.frame());
            boolean known = event.index() >= 0 && event.index() < frame.size();
            listener.accept(known ? said.indexOf(frame.get(event.index())) : -1);
        });
    }

    private List<FrameMark> in(int frame) {
        return marks.stream().filter(mark -> mark.frame() == frame).toList();
    }
}
