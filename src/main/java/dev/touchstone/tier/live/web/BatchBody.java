package dev.touchstone.tier.live.web;

import dev.touchstone.tier.live.BatchReceipt;
import dev.touchstone.tier.live.RowReceipt;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What became of a batch, as it goes out. @param batch how manieth of the agency @param answers in the order they were sent */
record BatchBody(long batch, int stored, int same, int refused, List<RowBody> answers) {

    /**
     * @param row from 0
     * @param id as sent, or null where there was none to read
     * @param outcome {@code stored}, {@code same} or {@code refused}
     * @param reason stable word for programs, of a refused row
     * @param detail what is wrong with it and what to do
     */
    record RowBody(
            int row,
            @Nullable String id,
            String outcome,
            @Nullable String reason,
            @Nullable String detail) {

        static RowBody of(int row, RowReceipt receipt) {
            return switch (receipt) {
                case RowReceipt.Stored(String id) -> new RowBody(row, id, "stored", null, null);
                case RowReceipt.Same(String id) -> new RowBody(row, id, "same", null, null);
                case RowReceipt.Refused refused ->
                    new RowBody(
                            row,
                            refused.id().orElse(null),
                            "refused",
                            refused.because().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            refused.problem());
            };
        }
    }

    static BatchBody of(BatchReceipt receipt) {
        return new BatchBody(
                receipt.number(),
                receipt.stored(),
                receipt.same(),
                receipt.refused(),
                IntStream.range(0, receipt.rows().size())
                        .mapToObj(row -> RowBody.of(row, receipt.rows().get(row)))
                        .toList());
    }
}
