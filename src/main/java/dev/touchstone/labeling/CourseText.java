package dev.touchstone.labeling;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import dev.touchstone.base.ui.Markdown;
import dev.touchstone.base.ui.Reading;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Text;

/** Puts texts of the course on the page: in the reader's language, or marked with their own. */
public final class CourseText {

    private CourseText() {}

    public static <T extends Component & HasText> T in(T component, Text text) {
        Text.Localized localized = text.in(Words.here().locale());
        component.setText(localized.text());
        return Reading.marked(component, localized.language());
    }

    public static String plain(Text text) {
        return text.in(Words.here().locale()).text();
    }

    public static Markdown markdown(Text text) {
        Text.Localized localized = text.in(Words.here().locale());
        return new Markdown(localized.language(), localized.text());
    }
}
