package dev.touchstone.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.content.Clause;
import dev.touchstone.content.Rulebook;
import dev.touchstone.content.Text;
import dev.touchstone.labeling.CourseText;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds clauses by words or number while one types; what was typed stands in the address too. */
class ClauseSearch extends Div {

    private final Rulebook rulebook;
    private final RulebookText text;
    private final TextField field = new TextField();
    private final Paragraph count = new Paragraph();

    ClauseSearch(Rulebook rulebook, RulebookText text) {
        this.rulebook = rulebook;
        this.text = text;
        addClassName("ts-search");
        field.setLabel(getTranslation("rulebook.search"));
        field.setPrefixComponent(Icon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setMaxLength(100);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            filter();
            remember();
        });
        count.addClassNames("ts-muted", "ts-small");
        count.getElement().setAttribute("role", "status");
        add(field, count);
    }

    /** Looks for these words. */
    void look(String words) {
        field.setValue(words);
    }

    private void filter() {
        String wanted = field.getValue();
        List<Clause> all = rulebook.sections().stream()
                .flatMap(section -> section.clauses().stream())
                .toList();
        Set<String> found = all.stream()
                .filter(clause -> matches(clause, wanted))
                .map(clause -> clause.ref().number())
                .collect(Collectors.toSet());
        text.showOnly(found);
        count.setText(wanted.isBlank() ? "" : getTranslation("rulebook.search.found", found.size(), all.size()));
    }

    private void remember() {
        QueryParameters query = field.isEmpty() ? QueryParameters.empty() : QueryParameters.of("q", field.getValue());
        UI.getCurrentOrThrow()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("rulebooks/" + rulebook.slug(), query));
    }

    /** True when every word stands somewhere in the clause; case and accents do not matter. */
    static boolean matches(Clause clause, String words) {
        String all = Stream.of(clause.title(), clause.markdown(), clause.example(), clause.counterExample())
                .filter(Objects::nonNull)
                .map(Text.class::cast)
                .map(CourseText::plain)
                .collect(Collectors.joining(" ", clause.ref().number() + " ", ""));
        String hay = folded(all);
        return Stream.of(folded(words).strip().split("\\s+")).allMatch(hay::contains);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
