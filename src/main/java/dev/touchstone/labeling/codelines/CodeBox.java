package dev.touchstone.labeling.codelines;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Code with numbered lines that are marked by mouse, finger or keyboard, and on which the verdicts are shown afterwards. */
@Tag("code-lines")
@JsModule("context://js/code-lines/code-lines.js")
final class CodeBox extends Component {

    /** Starts over: marks, history and verdicts of before are gone. */
    void setProblem(CodeProblem problem) {
        getElement().setPropertyJson("problem", JacksonUtils.beanToJson(problem));
    }

    /** Shows the verdicts below their lines; nothing can be marked any more. */
    void showMarks(List<CodeProblem.Mark> marks) {
        getElement().callJsFunction("showMarks", JacksonUtils.listToJson(marks));
    }

    void pointAt(int mark) {
        getElement().callJsFunction("pointAt", mark);
    }

    Registration addAnswerListener(ComponentEventListener<AnswerEvent> listener) {
        return addListener(AnswerEvent.class, listener);
    }

    Registration addPointListener(ComponentEventListener<PointEvent> listener) {
        return addListener(PointEvent.class, listener);
    }

    /** The answer after a finished change; the browser sent it, the grader reads it strictly. */
    @DomEvent("answer-change")
    public static final class AnswerEvent extends ComponentEvent<CodeBox> {

        private final JsonNode answer;

        public AnswerEvent(CodeBox source, boolean fromClient, @EventData("event.detail.answer") JsonNode answer) {
            super(source, fromClient);
            this.answer = answer;
        }

        JsonNode answer() {
            return answer;
        }
    }

    /** The mark that the learner points at. */
    @DomEvent("mark-point")
    public static final class PointEvent extends ComponentEvent<CodeBox> {

        private final int index;

        public PointEvent(CodeBox source, boolean fromClient, @EventData("event.detail.index") int index) {
            super(source, fromClient);
            this.index = index;
        }

        int index() {
            return index;
        }
    }
}
