package dev.touchstone;

import dev.touchstone.base.NotFound;
import dev.touchstone.certification.ExamStudies;
import dev.touchstone.certification.decision.Bank;
import dev.touchstone.certification.decision.ExamRule;
import dev.touchstone.certification.decision.Undecided;
import dev.touchstone.certification.simulation.Abilities;
import dev.touchstone.certification.simulation.ExamSimulation;
import dev.touchstone.certification.simulation.ExposurePlan;
import dev.touchstone.certification.simulation.SimulatedBank;
import dev.touchstone.content.Curriculum;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** {@code simulate certification}: whom an exam certifies, and whom it should have. */
@Command(
        name = "certification",
        description =
                "Let people whose true ability is known sit an exam; print how often it is right, how long it is, and what"
                        + " a leak of its twenty best items does.",
        mixinStandardHelpOptions = true)
class SimulateCertificationCommand extends SimulateCommand.Saying implements Callable<Integer> {

    private static final int USUAL_SITTINGS = 10_000;

    @Option(
            names = "--bank",
            paramLabel = "FILE",
            description = "Items as a table with the heads item,a,b,c,area; those of the program if not given.")
    private @Nullable Path bank;

    @Option(
            names = "--program",
            paramLabel = "SLUG",
            description = "The certification whose items and rule are used; the first of the course if not given.")
    private @Nullable String program;

    @Option(
            names = "--abilities",
            paramLabel = "FILE",
            description = "True abilities, one a line below the head theta; drawn from N(0, 1) if not given.")
    private @Nullable Path abilities;

    @Option(
            names = "--sittings",
            paramLabel = "N",
            description = "How many; one for each of the abilities, or 10000, if not given.")
    private @Nullable Integer sittings;

    @Option(
            names = "--cut",
            paramLabel = "X",
            description = "The ability from which on one passes; the program's, or 0.5 with --bank, if not given.")
    private @Nullable Double cut;

    @Option(
            names = "--undecided",
            paramLabel = "RULE",
            converter = UndecidedWord.class,
            description =
                    "After the most items: estimate, extend or not-yet; the program's, or estimate, if not given.")
    private @Nullable Undecided undecided;

    @Option(
            names = "--exposure",
            paramLabel = "PLAN",
            defaultValue = "sympson-hetter:0.2",
            converter = ExposureWord.class,
            description = "none, sympson-hetter:RATE or a-stratified; ${DEFAULT-VALUE} if not given.")
    private ExposurePlan exposure;

    @Option(
            names = "--fewest",
            paramLabel = "N",
            description = "Items before anything is decided; the program's, or 10, if not given.")
    private @Nullable Integer fewest;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "Items, after which --undecided holds; the program's, or 50, if not given.")
    private @Nullable Integer most;

    @Option(
            names = "--sure",
            paramLabel = "P",
            defaultValue = "0.95",
            description = "How likely a decision must be right; ${DEFAULT-VALUE} if not given.")
    private double sure;

    /** @return 0 when done, 1 when a file or a program cannot be used */
    @Override
    public Integer call() {
        if (sittings != null && sittings < 1) {
            throw new ParameterException(spec.commandLine(), "There is at least one sitting.");
        }
        try {
            ExamRule told = rule(ExamRule.usual(0.5, Undecided.ESTIMATE));
            double[] people = people();
            if (bank == null) {
                ExamStudies.Studied own = ofProgram();
                simulate(own.bank(), rule(own.rule()), people);
            } else {
                simulate(
                        SimulateCommand.read(
                                bank, table -> SimulatedBank.of(dev.touchstone.skill.simulation.Bank.read(table))),
                        told,
                        people);
            }
            return 0;
        } catch (IOException | NotFound e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }

    private void simulate(Bank items, ExamRule rule, double[] people) {
        var simulation = new ExamSimulation(exposure.trial(items, rule, seed));
        var document = new CertificationDocument(
                items.size(),
                rule,
                exposure.toString(),
                seed,
                simulation.run(people, seed),
                simulation.leak(people.length, seed));
        say(document.json(), document.text());
    }

    private ExamStudies.Studied ofProgram() {
        try (var application = WithoutPages.start()) {
            String slug = program == null
                    ? application.getBean(Curriculum.class).programs().stream()
                            .findFirst()
                            .orElseThrow(
                                    () -> new NotFound("The course has no certification; name items with --bank FILE."))
                            .slug()
                    : program;
            return application.getBean(ExamStudies.class).studied(slug);
        }
    }

    /** @param base what holds where nothing was told */
    private ExamRule rule(ExamRule base) {
        try {
            return new ExamRule(
                    cut == null ? base.cut() : cut,
                    fewest == null ? base.fewest() : fewest,
                    most == null ? base.most() : most,
                    sure,
                    undecided == null ? base.undecided() : undecided);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** Those of the file, from the first again where there are more sittings than abilities. */
    private double[] people() throws IOException {
        if (abilities == null) {
            return Abilities.drawn(sittings == null ? USUAL_SITTINGS : sittings, seed);
        }
        double[] read = SimulateCommand.read(abilities, Abilities::read);
        return IntStream.range(0, sittings == null ? read.length : sittings)
                .mapToDouble(person -> read[person % read.length])
                .toArray();
    }

    static class UndecidedWord implements ITypeConverter<Undecided> {
        @Override
        public Undecided convert(String word) {
            try {
                return Undecided.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("it is estimate, extend or not-yet, not " + word);
            }
        }
    }

    static class ExposureWord implements ITypeConverter<ExposurePlan> {
        @Override
        public ExposurePlan convert(String word) {
            try {
                return ExposurePlan.of(word);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
