package dev.touchstone.pay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import dev.touchstone.pay.LedgerRow;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Entries under the days they belong to, in the order they are added. */
final class EntriesByDay extends Div {

    private final PayWords words;
    private final Function<LedgerRow, EntryItem> items;
    private @Nullable LocalDate day;
    private UnorderedList list = new UnorderedList();

    EntriesByDay(PayWords words, Function<LedgerRow, EntryItem> items) {
        this.words = words;
        this.items = items;
        addClassName("ts-pay-days");
    }

    EntryItem add(LedgerRow row) {
        if (!row.day().equals(day)) {
            day = row.day();
            list = new UnorderedList();
            list.addClassName("ts-pay-entries");
            add(new H3(words.words().day(row.day())), list);
        }
        EntryItem item = items.apply(row);
        list.add(item);
        return item;
    }
}
