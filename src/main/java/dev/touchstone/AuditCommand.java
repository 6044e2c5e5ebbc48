package dev.touchstone;

import dev.touchstone.audit.Audit;
import dev.touchstone.audit.ChainVerdict;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code audit}: the record of who did what. */
@Command(
        name = "audit",
        description = "Look after the record of who did what.",
        mixinStandardHelpOptions = true,
        subcommands = AuditCommand.Verify.class)
class AuditCommand {

    /** {@code audit verify}: was anything rewritten? Needs the database, no web server. */
    @Command(
            name = "verify",
            description = "Read the whole record; name the first entry that was changed, taken out or put in.",
            mixinStandardHelpOptions = true)
    static class Verify implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        /** @return 0 when nothing was rewritten, 1 when something was */
        @Override
        public Integer call() {
            try (var application = WithoutPages.start()) {
                ChainVerdict verdict = application.getBean(Audit.class).verify();
                spec.commandLine().getOut().println(say(verdict));
                return verdict instanceof ChainVerdict.Intact ? 0 : 1;
            }
        }

        static String say(ChainVerdict verdict) {
            return switch (verdict) {
                case ChainVerdict.Intact intact ->
                    "%,d entries, none rewritten; %,d were emptied with the person they were about. The last hash is %s."
                            .formatted(intact.rows(), intact.erased(), intact.hash());
                case ChainVerdict.Broken broken ->
                    "Entry %,d is not what it was: %s Entries before it hold."
                            .formatted(broken.number(), why(broken.flaw()));
            };
        }

        private static String why(ChainVerdict.Flaw flaw) {
            return switch (flaw) {
                case MISSING -> "it is missing.";
                case CHANGED -> "its time, deed, subject or place was changed, or an entry was put in before it.";
                case OTHER_ACTOR -> "it names another person.";
                case OTHER_PAYLOAD -> "it says something else.";
            };
        }
    }
}
