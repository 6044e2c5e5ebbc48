package dev.touchstone.skill;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Replays all evidence. With what each answer was measured with, standings come out the same to the last digit. With the latest
 * parameters it is a step of its own: it gets a number, the basis, and from then on every replay counts earlier evidence that
 * way. Each batch of people is a transaction; what is cut off goes on where it stopped.
 */
@Service
public class Recompute {

    private static final int WORKERS = 2;
    private static final int ROWS_AT_ONCE = 20_000;
    private static final int PEOPLE_AT_ONCE = 500;

    private final EvidenceReader reader;
    private final Reckoning reckoning;
    private final ParameterSets parameters;
    private final JdbcTemplate database;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Recompute(
            EvidenceReader reader,
            Reckoning reckoning,
            ParameterSets parameters,
            JdbcTemplate database,
            Clock clock,
            TransactionTemplate transaction) {
        this.reader = reader;
        this.reckoning = reckoning;
        this.parameters = parameters;
        this.database = database;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * @param rows of evidence that were replayed
     * @param changed standings that came out other than they stood
     * @param basis number of the step that recast earlier evidence; 0 when each row counted as it was measured
     */
    public record Result(long rows, int standings, int changed, int basis) {}

    /** Told after each batch. */
    @FunctionalInterface
    public interface Progress {
        /** @param done rows replayed so far, of {@code all} */
        void at(long done, long all);
    }

    /** Replays everything as it stands. */
    public Result asMeasured(Progress progress) {
        return run(current -> current, 0, progress);
    }

    /** Counts everything that was recorded so far by the parameters in force; once for each version of them. */
    public Result withLatestParameters(Progress progress) {
        parameters.forget();
        ParameterSets.InForce inForce = parameters.inForce();
        int version = inForce.set().version();
        if (version == 0) {
            return asMeasured(progress);
        }
        int basis = Objects.requireNonNull(transaction.execute(status -> basisFor(version, inForce.basis())));
        parameters.forget();
        return run(current -> Math.max(current, basis), basis, progress);
    }

    private int basisFor(int version, int newest) {
        List<Integer> same = database.queryForList(
                "select number from standing_basis where number = ? and parameter_version = ?",
                Integer.class,
                newest,
                version);
        if (!same.isEmpty()) {
            return newest;
        }
        database.update(
                "insert into standing_basis (number, parameter_version, made_at) values (?, ?, ?)",
                newest + 1,
                version,
                Timestamp.from(clock.instant()));
        return newest + 1;
    }

    private Result run(IntUnaryOperator basis, int number, Progress progress) {
        Map<UUID, Long> people = reader.people();
        long all = people.values().stream().mapToLong(Long::longValue).sum();
        Reckoning.Sum sum = Reckoning.Sum.NOTHING;
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<Reckoning.Sum>> batches = batches(people).stream()
                    .map(batch -> workers.submit(() -> settle(batch, basis)))
                    .toList();
            for (Future<Reckoning.Sum> batch : batches) {
                sum = sum.plus(batch.get());
                progress.at(sum.rows(), all);
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(
                    "A batch could not be replayed; those before it are done", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped; what was replayed stays", stopped);
        } finally {
            workers.shutdownNow();
        }
        return new Result(sum.rows(), sum.standings(), sum.changed(), number);
    }

    private Reckoning.Sum settle(List<UUID> batch, IntUnaryOperator basis) {
        return Objects.requireNonNull(transaction.execute(status -> reckoning.settle(batch, basis)));
    }

    private static List<List<UUID>> batches(Map<UUID, Long> people) {
        List<List<UUID>> batches = new ArrayList<>();
        List<UUID> batch = new ArrayList<>();
        long rows = 0;
        for (Map.Entry<UUID, Long> person : people.entrySet()) {
            if (!batch.isEmpty() && (rows + person.getValue() > ROWS_AT_ONCE || batch.size() == PEOPLE_AT_ONCE)) {
                batches.add(batch);
                batch = new ArrayList<>();
                rows = 0;
            }
            batch.add(person.getKey());
            rows += person.getValue();
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }
}
