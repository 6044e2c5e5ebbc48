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

/** {@code simulate}: how well skill is measured, on learners whose true ability is known. Needs nothing but itself. */
@Command(
        name = "simulate",
        description = "Hold the measuring of skill against simulated learners.",
        mixinStandardHelpOptions = true,
        subcommands = {SimulateCommand.Tracking.class, SimulateCommand.Cohort.class})
class SimulateCommand {

    /** What both simulations are told. */
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
                TrackingOutcome outcome = TrackingSimulation.usual(items()).run(seed);
                say(outcome, text(outcome));
                return 0;
            } catch (IOException | IllegalArgumentException e) {
                spec.commandLine().getErr().println(bank + ": " + e.getMessage());
                return 1;
            }
        }

        private Bank items() throws IOException {
            if (bank == null) {
                return Bank.usual();
            }
            if (!Files.isRegularFile(bank)) {
                throw new IOException("there is no such file");
            }
            try (Reader table = Files.newBufferedReader(bank, StandardCharsets.UTF_8)) {
                return Bank.read(table);
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
