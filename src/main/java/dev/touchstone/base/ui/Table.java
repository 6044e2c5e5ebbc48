package dev.touchstone.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;

/** A plain table whose first column names its rows. Where it is wider than the screen, it alone moves sideways. */
public class Table extends Div {

    private final NativeTable table = new NativeTable();

    /** @param name what the table is about */
    public Table(String name, List<String> headings) {
        addClassName("ts-table-frame");
        getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", name);
        table.addClassName("ts-table");
        table.getHead()
                .addRows(new NativeTableRow(headings.stream()
                        .map(text -> heading(new Span(text), "col"))
                        .toArray(Component[]::new)));
        add(table);
    }

    public void addRow(String name, String... cells) {
        addRow(new Span(name), Arrays.stream(cells).map(Span::new).toArray(Component[]::new));
    }

    public void addRow(Component name, Component... cells) {
        NativeTableRow row = new NativeTableRow(heading(name, "row"));
        Arrays.stream(cells).map(NativeTableCell::new).forEach(row::add);
        table.getBody().addRows(row);
    }

    private static NativeTableHeaderCell heading(Component content, String scope) {
        NativeTableHeaderCell heading = new NativeTableHeaderCell(content);
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }
}
