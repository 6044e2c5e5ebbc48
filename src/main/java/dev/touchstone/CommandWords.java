package dev.touchstone;

import dev.touchstone.account.OperatorCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IFactory;

/**
 * The words {@code ./run} understands; no word means serve. A module offers a word by a public class with
 * {@link Command} that is listed here, and nothing else.
 */
@Command(
        name = "./run",
        description = "Touchstone, the school and exam board for people who teach AI. Without a command: serve.",
        mixinStandardHelpOptions = true,
        version = "Touchstone 0.1.0",
        subcommands = {CommandWords.Serve.class, OperatorCommand.class, HelpCommand.class})
class CommandWords extends Serving {

    @Command(name = "serve", description = "Serve the web application, as without a command.")
    static class Serve extends Serving {}

    /** Exit code: 0 done or serving, 1 could not be done, 2 not understood. */
    static int obey(String... args) {
        try (Makers makers = new Makers()) {
            return new CommandLine(CommandWords.class, makers)
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

    /**
     * Makes the commands. One whose constructor asks for parts of the application gets them from the application,
     * started for it without a web server; the others start nothing.
     */
    private static class Makers implements IFactory, AutoCloseable {

        private final IFactory plain = CommandLine.defaultFactory();
        private @Nullable ConfigurableApplicationContext application;

        @Override
        public <K> K create(Class<K> type) throws Exception {
            boolean asks = type.isAnnotationPresent(Command.class)
                    && type.getDeclaredConstructors()[0].getParameterCount() > 0;
            return asks ? application().getAutowireCapableBeanFactory().createBean(type) : plain.create(type);
        }

        private ConfigurableApplicationContext application() {
            if (application == null) {
                application = new SpringApplicationBuilder(Touchstone.class)
                        .web(WebApplicationType.NONE)
                        .run();
            }
            return application;
        }

        @Override
        public void close() {
            if (application != null) {
                application.close();
            }
        }
    }
}
