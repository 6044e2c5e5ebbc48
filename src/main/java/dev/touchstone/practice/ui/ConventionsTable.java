package dev.touchstone.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Rulebook;
import dev.touchstone.labeling.CourseText;
import java.util.TreeMap;

/** What software applies of a rulebook, each decision beside the clause that states it in words. */
class ConventionsTable extends Div {

    ConventionsTable(Rulebook rulebook) {
        addClassName("ts-table-frame");
        NativeTable table = new NativeTable();
        table.addClassName("ts-table");
        NativeTableRow head = new NativeTableRow(
                heading("rulebook.conventions.topic"),
                heading("rulebook.conventions.value"),
                heading("rulebook.conventions.clause"));
        table.getHead().addRows(head);
        new TreeMap<>(rulebook.conventions()).forEach((topic, convention) -> {
            NativeTableHeaderCell name = new NativeTableHeaderCell(new Code(topic));
            name.getElement().setAttribute("scope", "row");
            table.getBody()
                    .addRows(new NativeTableRow(
                            name,
                            new NativeTableCell(new Code(convention.value())),
                            new NativeTableCell(clause(rulebook, convention.clause()))));
        });
        add(table);
    }

    private NativeTableHeaderCell heading(String key) {
        NativeTableHeaderCell heading = new NativeTableHeaderCell(getTranslation(key));
        heading.getElement().setAttribute("scope", "col");
        return heading;
    }

    private static Anchor clause(Rulebook rulebook, ClauseRef ref) {
        Anchor link = new Anchor("rulebooks/" + ref.rulebook() + "#" + ref.number());
        link.getElement().setAttribute("router-ignore", true);
        Span number = new Span(ref.number());
        link.add(number);
        rulebook.clause(ref.number()).ifPresent(clause -> {
            link.add(" ");
            link.add(CourseText.in(new Span(), clause.title()));
        });
        return link;
    }
}
