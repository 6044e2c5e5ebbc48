package dev.touchstone.labeling.picture;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A web component that a person draws an answer with: properties {@code problem} and {@code messages}, events
 * {@code answer-change}, {@code answer-check} and {@code mark-focus}, functions {@code getAnswer}, {@code showFeedback} and
 * {@code focusMark}.
 */
public abstract class PictureAnnotator extends Component implements HasSize, HasStyle, LocaleChangeObserver {

    /** Where the texts that all annotators share lie among the translations. */
    private static final String SHARED = "annotator.";

    private static final String ANSWER = "event.detail.answer";
    private static final String INDEX = "event.detail.index";

    private final String own;

    /** @param own prefix of the texts that go before the shared ones, such as {@code polygons.annotator.} */
    protected PictureAnnotator(String own) {
        this.own = own;
        addClassName("ts-annotator");
    }

    /** Starts a picture over: history, selection and feedback of the one before are gone. */
    public void setProblem(Object problem) {
        getElement().setPropertyJson("problem", JacksonUtils.beanToJson(problem));
    }

    /** Lays gold and marks over the answer, which can no longer be changed. */
    public void showFeedback(Object feedback) {
        getElement().callJsFunction("showFeedback", JacksonUtils.beanToJson(feedback));
    }

    /** Highlights one mark of the feedback; -1 for none. */
    public void focusMark(int index) {
        getElement().callJsFunction("focusMark", index);
    }

    /** Read in the browser when a button is pressed, so that nothing drawn a moment ago is left behind. */
    String answerNow() {
        return "document.querySelector('" + getElement().getTag() + "').getAnswer()";
    }

    /** Hears every finished change, as the browser sent it. */
    void onChange(Consumer<JsonNode> listener) {
        on("answer-change", listener);
    }

    /** Hears that the person asked from within the picture to have the answer checked. */
    void onCheck(Consumer<JsonNode> listener) {
        on("answer-check", listener);
    }

    private void on(String event, Consumer<JsonNode> listener) {
        getElement()
                .addEventListener(
                        event, heard -> listener.accept(heard.getEventData().path(ANSWER)))
                .addEventData(ANSWER);
    }

    /** Hears which mark the person looks at in the picture; the browser sent it: check it before use. */
    void onMark(IntConsumer listener) {
        getElement()
                .addEventListener(
                        "mark-focus",
                        heard ->
                                listener.accept(heard.getEventData().path(INDEX).asInt(-1)))
                .addEventData(INDEX);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        I18NProvider translations = VaadinService.getCurrent().getInstantiator().getI18NProvider();
        if (translations != null) {
            setMessages(translations, event.getLocale());
        }
    }

    private void setMessages(I18NProvider translations, Locale locale) {
        ObjectNode messages = JacksonUtils.createObjectNode();
        Map<String, String> texts = translations.getAllTranslations(locale);
        put(messages, texts, SHARED);
        put(messages, texts, own);
        getElement().setPropertyJson("messages", messages);
    }

    private static void put(ObjectNode messages, Map<String, String> texts, String prefix) {
        texts.forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                messages.put(key.substring(prefix.length()), text);
            }
        });
    }
}
