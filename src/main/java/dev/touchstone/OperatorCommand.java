package dev.touchstone;

import dev.touchstone.account.EmailAddress;
import dev.touchstone.account.Operators;
import java.util.concurrent.Callable;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code operator EMAIL}: gives someone the operator role. Needs the database, no web server. */
@Command(name = "operator", description = "Make the owner of an e-mail address an operator of this installation.")
class OperatorCommand implements Callable<Integer> {

    @Parameters(paramLabel = "EMAIL", description = "address of the person")
    private String email;

    @Spec
    private CommandSpec spec;

    /** @return 0 when done, 1 when the address cannot be used */
    @Override
    public Integer call() {
        return EmailAddress.parse(email).map(this::appoint).orElseGet(() -> {
            say("\"" + email + "\" is not an e-mail address. Example: ./run operator maria@example.org");
            return 1;
        });
    }

    private int appoint(EmailAddress address) {
        try (var application = WithoutPages.start()) {
            Operators.Appointment appointment =
                    application.getBean(Operators.class).appoint(address);
            // The mail goes out beside this thread, and needs the database for it.
            application.getBean(ThreadPoolTaskExecutor.class).shutdown();
            say(
                    switch (appointment) {
                        case Operators.Appointment.ExistingAccount existing ->
                            existing.email() + " is an operator now. It shows at the next sign-in.";
                        case Operators.Appointment.Invited invited ->
                            "An account for " + invited.email()
                                    + " was made. A mail with a link to choose a password is on its way;"
                                    + " without a mail server it stands in the log above.";
                    });
        }
        return 0;
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
