package dev.touchstone;

import dev.touchstone.skill.simulation.Bank;
import dev.touchstone.skill.simulation.CohortOutcome;
import dev.touchstone.skill.simulation.CohortSimulation;
import dev.touchstone.skill.simulation.Knowledge;
import dev.touchstone.skill.simulation.TrackingOutcome;
import dev.touchstone.skill.simulation.TrackingSimulation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code simulate}: how well skill is measured and certified, on people whose true ability is known. Needs nothing but itself. */
@Command(
        name = "simulate",
        description = "Hold the measuring of skill, and the exam, against simulated people.",
        mixinStandardHelpOptions = true,
        subcommands = {SimulateCommand.Tracking.class, SimulateCommand.Cohort.class, SimulateCertificationCommand.class
        })
class SimulateCommand {

    /** What every simulation is told. */
    static class Saying {

        @Option(names = "--json", description = "Print one JSON object.")
        boolean json;

        @Option(
                names = "--seed",
                paramLabel = "N",
                defaultValue = "1",
                description = "The same number gives the same figures; ${DEFAULT-VALUE} if not given.")
        long seed;

        @Spec
        CommandSpec spec;

        void say(Object outcome, String text) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(json ? JsonMapper.shared().writeValueAsString(outcome) : text.stripTrailing());
        }
    }

    /** How a file is read. */
    interface Table<T> {
        T from(Reader reader) throws IOException;
    }

    /** @throws IOException that names the file and says in one line what is wrong with it */
    static <T> T read(Path file, Table<T> table) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + ": there is no such file");
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return table.from(reader);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": it is no text in UTF-8", e);
        } catch (IOException | IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /** {@code simulate tracking}: the tracking benchmark. */
    @Command(
            name = "tracking",
            description =
                    "Follow 2,000 learners over 60 answers with the filter of skill, five times; print how near it comes.",
            mixinStandardHelpOptions = true)
    static class Tracking extends Saying implements Callable<Integer> {

        @Option(
                names = "--bank",
                paramLabel = "FILE",
                description = "Items as a table with the heads item,a,b,c,area; our own two hundred if not given.")
        private @Nullable Path bank;

        /** @return 0 when done, 1 when the bank cannot be used */
        @Override
        public Integer call() {
            try {
                TrackingOutcome outcome = (bank == null
                                ? TrackingSimulation.usual(Bank.usual())
                                : read(bank, table -> TrackingSimulation.usual(Bank.read(table))))
                        .run(seed);
                say(outcome, text(outcome));
                return 0;
            } catch (IOException e) {
                spec.commandLine().getErr().println(e.getMessage());
                return 1;
            }
        }

        private static String text(TrackingOutcome outcome) {
            return String.format(
                    Locale.ROOT,
                    """
                    %d rounds of %d learners with %d answers each, seed %d
                    loss of a prediction (log, an answer)    %.4f   (true ability %.4f, constant mean %.4f)
                    error of the estimate after the last     %.4f
                    abilities within its 95 %% interval       %.4f
                    """,
                    outcome.rounds(),
                    outcome.learners(),
                    outcome.tasks(),
                    outcome.seed(),
                    outcome.logLoss(),
                    outcome.oracleLogLoss(),
                    outcome.constantLogLoss(),
                    outcome.rmse60(),
                    outcome.coverage60());
        }
    }

    /** {@code simulate cohort}: levels, and where practice goes. */
    @Command(
            name = "cohort",
            description = "Let a cohort practise for some weeks; print when levels are reached, which are false, and"
                    + " where practice goes.",
            mixinStandardHelpOptions = true)
    static class Cohort extends Saying implements Callable<Integer> {

        @Option(
                names = "--learners",
                paramLabel = "N",
                defaultValue = "1000",
                description = "How many learners; ${DEFAULT-VALUE} if not given.")
        private int learners;

        @Option(
                names = "--weeks",
                paramLabel = "N",
                defaultValue = "8",
                description = "How long; ${DEFAULT-VALUE} if not given.")
        private int weeks;

        /** @return 0 */
        @Override
        public Integer call() {
            if (learners < 1 || weeks < 1) {
                throw new ParameterException(spec.commandLine(), "A cohort has at least one learner and one week.");
            }
            var simulation = new CohortSimulation(learners, weeks);
            List<CohortOutcome> runs = new ArrayList<>();
            for (Knowledge knowledge : Knowledge.values()) {
                runs.add(simulation.run(knowledge, true, seed));
                runs.add(simulation.run(knowledge, false, seed));
            }
            say(
                    Map.of("learners", learners, "weeks", weeks, "seed", seed, "runs", runs),
                    new CohortDocument(runs).text());
            return 0;
        }
    }
}
