package dev.touchstone.skill.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.base.PersonId;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.testbed.InsistentDevices;
import dev.touchstone.testbed.OnBothDatabases;
import dev.touchstone.testbed.Statements;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Many topics, and many devices at once. */
@OnBothDatabases
class ManyMemoriesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final Topic TIGHT = Topic.clause(new ClauseRef("street-a", "2.1"));
    private static final Topic MIRRORS = Topic.clause(new ClauseRef("street-a", "3.2"));
    private static final Topic LOOSE = Topic.confusion(new ClauseRef("street-a", "2.1"), "box-loose");

    @Autowired
    private Memories memories;

    @Autowired
    private TransactionTemplate transaction;

    private final PersonId anna = PersonId.random();

    @Test
    void ofDevicesThatBringANewTopicAtOnceNoneIsLost() throws Exception {
        Map<Topic, Recall> both = Map.of(TIGHT, Recall.GOOD, LOOSE, Recall.AGAIN);
        int devices = new InsistentDevices(transaction).doing(() -> memories.record(anna, both, MONDAY));

        assertThat(memories.of(anna, List.of(TIGHT, LOOSE)))
                .extracting(MemoryRow::reviews)
                .containsExactly(devices, devices);
    }

    @Test
    void ofDevicesThatBringAKnownTopicAtOnceNoneIsLost() throws Exception {
        record(Map.of(TIGHT, Recall.GOOD), MONDAY);
        int devices = new InsistentDevices(transaction)
                .doing(() -> memories.record(anna, Map.of(TIGHT, Recall.AGAIN), MONDAY.plusDays(2)));

        assertThat(row(TIGHT).reviews()).isEqualTo(devices + 1);
        assertThat(row(TIGHT).lapses()).isEqualTo(devices);
    }

    @Test
    void fortyTopicsCostAsManyStatementsAsOne() {
        Map<Topic, Recall> one = Map.of(MIRRORS, Recall.GOOD);
        Map<Topic, Recall> forty = new LinkedHashMap<>();
        IntStream.rangeClosed(1, 40).forEach(number -> forty.put(numbered(number), Recall.GOOD));

        assertThat(Statements.of(() -> record(one, MONDAY))).isEqualTo(2);
        assertThat(Statements.of(() -> record(forty, MONDAY))).isEqualTo(2);
        assertThat(Statements.of(() -> record(one, MONDAY.plusDays(2)))).isEqualTo(2);
        assertThat(Statements.of(() -> record(forty, MONDAY.plusDays(2)))).isEqualTo(2);
        assertThat(Statements.of(() -> memories.due(anna, MONDAY.plusDays(40), 10)))
                .isOne();
        assertThat(Statements.of(() -> memories.upcoming(anna, MONDAY, 10))).isOne();
        assertThat(Statements.of(() -> memories.of(anna, forty.keySet()))).isOne();
    }

    private static Topic numbered(int number) {
        return Topic.clause(new ClauseRef("street-b", "1." + number));
    }

    private MemoryRow row(Topic topic) {
        return memories.of(anna, topic).orElseThrow();
    }

    private void record(Map<Topic, Recall> recalls, LocalDate today) {
        transaction.executeWithoutResult(status -> memories.record(anna, recalls, today));
    }
}
