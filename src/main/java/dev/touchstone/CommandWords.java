package dev.touchstone;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/**
 * The words {@code ./run} understands; no word means serve. Each word is a class beside this one that
 * starts as much of the application as it needs.
 */
@Command(
        name = "./run",
        description = "Touchstone, the school and exam board for people who teach AI. Without a command: serve.",
        mixinStandardHelpOptions = true,
        version = "Touchstone 0.1.0",
        subcommands = {
            CommandWords.Serve.class,
            CheckCommand.class,
            FactsCommand.class,
            ImportCommand.class,
            KeysCommand.class,
            ExportCommand.class,
            CalibrateCommand.class,
            RecomputeCommand.class,
            OperatorCommand.class,
            AuditCommand.class,
            SimulateCommand.class,
            HelpCommand.class
        })
class CommandWords extends Serving {

    @Command(name = "serve", description = "Serve the web application, as without a command.")
    static class Serve extends Serving {}

    /** Exit code: 0 done or serving, 1 could not be done, 2 not understood. */
    static int obey(String... args) {
        return new CommandLine(CommandWords.class)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((problem, unread) -> {
                    CommandLine command = problem.getCommandLine();
                    command.getErr().println(problem.getMessage());
                    command.usage(command.getErr());
                    return 2;
                })
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    command.getErr().println(CouldNotStart.explain(problem));
                    return 1;
                })
                .execute(args);
    }
}
