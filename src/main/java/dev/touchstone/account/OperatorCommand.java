package dev.touchstone.account;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code operator EMAIL}: gives someone the operator role. Needs the database, no web server. */
@Component
@Command(name = "operator", description = "Makes the owner of an e-mail address an operator of this installation.")
public class OperatorCommand implements Callable<Integer> {

    private final ObjectProvider<Operators> operators;

    @Parameters(paramLabel = "EMAIL", description = "address of the person", defaultValue = "")
    private String email = "";

    @Spec
    private @Nullable CommandSpec spec;

    OperatorCommand(ObjectProvider<Operators> operators) {
        this.operators = operators;
    }

    /** @return 0 when done, 1 when the address cannot be used */
    @Override
    public Integer call() {
        Optional<EmailAddress> address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            say("\"" + email + "\" is not an e-mail address. Example: operator maria@example.org");
            return 1;
        }
        say(
                switch (operators.getObject().appoint(address.get())) {
                    case Operators.Appointment.ExistingAccount existing ->
                        existing.email() + " is an operator now. It shows at the next sign-in.";
                    case Operators.Appointment.Invited invited ->
                        "An account for " + invited.email()
                                + " was made. A mail with a link to choose a password is on its way;"
                                + " without a mail server it stands in the log above.";
                });
        return 0;
    }

    private void say(String line) {
        if (spec != null) {
            spec.commandLine().getOut().println(line);
        }
    }
}
