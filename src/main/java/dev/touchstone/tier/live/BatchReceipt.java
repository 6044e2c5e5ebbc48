package dev.touchstone.tier.live;

import java.util.List;

/** What became of a batch. @param number how manieth of the agency @param rows in the order they were sent */
public record BatchReceipt(long number, List<RowReceipt> rows) {

    public BatchReceipt {
        rows = List.copyOf(rows);
    }

    public int stored() {
        return count(RowReceipt.Stored.class);
    }

    public int same() {
        return count(RowReceipt.Same.class);
    }

    public int refused() {
        return count(RowReceipt.Refused.class);
    }

    private int count(Class<? extends RowReceipt> kind) {
        return (int) rows.stream().filter(kind::isInstance).count();
    }
}
