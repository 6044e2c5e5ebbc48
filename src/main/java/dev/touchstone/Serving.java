package dev.touchstone;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the web application until it is stopped. */
class Serving implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:PORT:-8080}",
            description = "Where to listen; PORT in the environment, or 8080, if not given. 0 takes any free port.")
    private int port;

    @Option(names = "--demo", description = "Add sample people, and show outgoing mail on a page.")
    private boolean demo;

    @Override
    public Integer call() {
        refuseImpossible(port);
        refuseTaken(port);
        SpringApplication application = new SpringApplication(Touchstone.class);
        if (demo) {
            application.setAdditionalProfiles("demo");
        }
        var running = application.run("--server.port=" + port);
        spec.commandLine()
                .getOut()
                .println("Touchstone is at http://localhost:"
                        + running.getEnvironment().getRequiredProperty("local.server.port") + "  (Ctrl-C stops it)");
        return 0;
    }

    private void refuseImpossible(int port) {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "A port is a number from 0 to 65535, not " + port + ".");
        }
    }

    /** Looked at before the start: seconds earlier than the web server would notice, and in one line. */
    private static void refuseTaken(int port) {
        try (ServerSocket trial = new ServerSocket()) {
            trial.setReuseAddress(true);
            trial.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            int next = port < 65_535 ? port + 1 : port - 1;
            throw new CouldNotStart(
                    "Port " + port + " is taken; run ./run --port " + next + " or stop the other program");
        }
    }
}
