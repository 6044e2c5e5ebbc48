package dev.touchstone;

import dev.touchstone.skill.Recompute;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code recompute}: replays all evidence and sets the standings that differ. Needs the database, no web server. */
@Command(
        name = "recompute",
        description =
                "Replay all evidence; standings come out the same to the last digit, and one that does not is set right.",
        mixinStandardHelpOptions = true)
class RecomputeCommand implements Callable<Integer> {

    /** By which item parameters the evidence counts. */
    enum Parameters {
        STORED,
        LATEST
    }

    @Option(
            names = "--parameters",
            paramLabel = "WHICH",
            defaultValue = "stored",
            description =
                    "stored: what each answer was measured with (the default). latest: the newest calibration, from now"
                            + " on and for every later replay.")
    private Parameters parameters = Parameters.STORED;

    @Spec
    private CommandSpec spec;

    /** @return 0 */
    @Override
    public Integer call() {
        try (var application = WithoutPages.start()) {
            Recompute recompute = application.getBean(Recompute.class);
            ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), "answers");
            Recompute.Result result = switch (parameters) {
                case STORED -> recompute.asMeasured(progress::at);
                case LATEST -> recompute.withLatestParameters(progress::at);
            };
            progress.end();
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%,d answers replayed into %,d standings; %,d came out other than they stood.%s%n",
                            result.rows(),
                            result.standings(),
                            result.changed(),
                            result.basis() == 0 ? "" : " Basis " + result.basis() + ".");
        }
        return 0;
    }
}
