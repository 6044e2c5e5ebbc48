package dev.touchstone.shell;

import com.vaadin.flow.component.Component;
import dev.touchstone.account.PasswordProblem;
import dev.touchstone.account.PasswordRules;

/** Says what is wrong with a password and what to do. */
final class Problem {

    private Problem() {}

    static String text(Component where, PasswordProblem problem) {
        return switch (problem) {
            case TOO_SHORT -> where.getTranslation("signup.password.short", PasswordRules.MIN_LENGTH);
            case TOO_LONG -> where.getTranslation("signup.password.long", PasswordRules.MAX_LENGTH);
            case SAME_AS_NAME_OR_EMAIL -> where.getTranslation("signup.password.same");
            case TOO_COMMON -> where.getTranslation("signup.password.common");
        };
    }
}
