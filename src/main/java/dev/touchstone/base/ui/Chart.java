package dev.touchstone.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;

/** A chart, and below it a table with the same numbers: no chart is the only one who says something. */
public class Chart extends Section {

    /** @param offer says that the same can be had as a table */
    public Chart(Component drawing, String offer, Table table) {
        addClassName("ts-chart");
        NativeDetails same = new NativeDetails(offer, table);
        same.addClassName("ts-chart-table");
        add(drawing, same);
    }
}
