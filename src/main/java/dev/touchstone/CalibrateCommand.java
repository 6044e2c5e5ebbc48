package dev.touchstone;

import dev.touchstone.skill.Calibrations;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code calibrate}: the nightly calibration, now. Needs the database, no web server. */
@Command(
        name = "calibrate",
        description =
                "Estimate how hard each item is from all answers so far, as each night; what was cut off goes on.",
        mixinStandardHelpOptions = true)
class CalibrateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    /** @return 0 */
    @Override
    public Integer call() throws InterruptedException {
        try (var application = WithoutPages.start()) {
            ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), "skills");
            Calibrations.Result result = application
                    .getBean(Calibrations.class)
                    .run((skill, round, change) -> progress.say(
                            String.format(Locale.ROOT, "%s: round %d, largest change %.5f", skill, round, change)));
            progress.end();
            spec.commandLine()
                    .getOut()
                    .println(
                            switch (result) {
                                case Calibrations.Result.NothingNew none ->
                                    "No answer came in since the last calibration; its parameters stay in force.";
                                case Calibrations.Result.InForce done ->
                                    "Version " + done.version() + " is in force: " + done.families()
                                            + " families of items have parameters of their own. Standings count new answers"
                                            + " by it; ./run recompute --parameters latest counts earlier ones by it too.";
                            });
        }
        return 0;
    }
}
