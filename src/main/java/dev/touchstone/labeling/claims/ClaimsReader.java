package dev.touchstone.labeling.claims;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.Registration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An AI answer beside its source: a verdict for each claim, and the sentences that decide. */
@Tag("claims-reader")
@JsModule("context://js/claims/claims-reader.js")
@StyleSheet("context://css/claims.css")
final class ClaimsReader extends Component implements LocaleChangeObserver {

    private static final String MESSAGE_PREFIX = "claims.";

    void setProblem(ClaimsProblem problem) {
        getElement().setPropertyJson("problem", JacksonUtils.beanToJson(problem));
    }

    /** Shows each mark on its claim and its evidence in the source; nothing can be changed any more. */
    void showFeedback(ClaimsFeedback feedback) {
        getElement().callJsFunction("showFeedback", JacksonUtils.beanToJson(feedback));
    }

    void focusMark(int index) {
        getElement().callJsFunction("focusMark", index);
    }

    Registration addAnswerChangeListener(ComponentEventListener<AnswerChangeEvent> listener) {
        return addListener(AnswerChangeEvent.class, listener);
    }

    Registration addMarkFocusListener(ComponentEventListener<MarkFocusEvent> listener) {
        return addListener(MarkFocusEvent.class, listener);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        I18NProvider translations = VaadinService.getCurrent().getInstantiator().getI18NProvider();
        ObjectNode messages = JacksonUtils.createObjectNode();
        translations.getAllTranslations(event.getLocale()).forEach((key, text) -> {
            if (key.startsWith(MESSAGE_PREFIX)) {
                messages.put(key.substring(MESSAGE_PREFIX.length()), text);
            }
        });
        getElement().setPropertyJson("messages", messages);
    }

    /** The answer after a finished change. It comes from the browser and is read strictly when it is graded. */
    @DomEvent("answer-change")
    public static final class AnswerChangeEvent extends ComponentEvent<ClaimsReader> {

        private final JsonNode answer;

        public AnswerChangeEvent(
                ClaimsReader source, boolean fromClient, @EventData("event.detail.answer") JsonNode answer) {
            super(source, fromClient);
            this.answer = answer;
        }

        JsonNode answer() {
            return answer;
        }
    }

    /** The mark the learner looks at. */
    @DomEvent("mark-focus")
    public static final class MarkFocusEvent extends ComponentEvent<ClaimsReader> {

        private final int index;

        public MarkFocusEvent(ClaimsReader source, boolean fromClient, @EventData("event.detail.index") int index) {
            super(source, fromClient);
            this.index = index;
        }

        int index() {
            return index;
        }
    }
}
