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

/**
 * A plain table whose first column names its rows. Where it is wider than the screen, it alone moves sideways; or on a phone each row
 * becomes a card, when something would lie out of sight that is wanted there.
 */
public class Table extends Div {

    private final List<String> headings;
    private final NativeTable table = new NativeTable();

    /** @param name what the table is about */
    public Table(String name, List<String> headings) {
        this.headings = List.copyOf(headings);
        addClassName("ts-table-frame");
        getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", name);
        table.addClassName("ts-table");
        // Said aloud, because what is drawn as cards is no table for some browsers.
        role(table, "table");
        role(table.getHead(), "rowgroup");
        role(table.getBody(), "rowgroup");
        table.getHead()
                .addRows(row(headings.stream()
                        .map(text -> heading(new Span(text), "col", "columnheader"))
                        .toArray(Component[]::new)));
        add(table);
    }

    /** On a phone the cells of a row stand one below the other, each beside its heading. */
    public void becomesCards() {
        addClassName("is-cards");
    }

    public void addRow(String name, String... cells) {
        addRow(new Span(name), Arrays.stream(cells).map(Span::new).toArray(Component[]::new));
    }

    public void addRow(Component name, Component... cells) {
        NativeTableRow row = row(heading(name, "row", "rowheader"));
        for (int column = 0; column < cells.length; column++) {
            NativeTableCell cell = new NativeTableCell(cells[column]);
            role(cell, "cell");
            cell.getElement().setAttribute("data-heading", headings.get(column + 1));
            row.add(cell);
        }
        table.getBody().addRows(row);
    }

    private static NativeTableRow row(Component... cells) {
        NativeTableRow row = new NativeTableRow(cells);
        role(row, "row");
        return row;
    }

    private static NativeTableHeaderCell heading(Component content, String scope, String role) {
        NativeTableHeaderCell heading = new NativeTableHeaderCell(content);
        heading.getElement().setAttribute("scope", scope);
        role(heading, role);
        return heading;
    }

    private static void role(Component part, String role) {
        part.getElement().setAttribute("role", role);
    }
}
