package dev.touchstone.tier.live.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.touchstone.base.ui.Table;
import dev.touchstone.tier.live.BatchRow;
import java.time.ZoneId;
import java.util.List;

/** The batches that came last, and what became of them. */
class LiveBatches extends Section {

    LiveBatches(LiveWords words, List<BatchRow> batches, ZoneId zone) {
        addClassName("live-part");
        Table table = new Table(
                words.say("live.batches"),
                List.of(
                        words.say("live.column.received"),
                        words.say("live.column.stored"),
                        words.say("live.column.same"),
                        words.say("live.column.refused")));
        for (BatchRow batch : batches) {
            table.addRow(
                    words.moment(batch.receivedAt(), zone),
                    Integer.toString(batch.stored()),
                    Integer.toString(batch.same()),
                    Integer.toString(batch.refused()));
        }
        add(new H2(words.say("live.batches")), table);
    }
}
