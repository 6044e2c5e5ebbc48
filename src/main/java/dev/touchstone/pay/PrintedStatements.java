package dev.touchstone.pay;

import java.util.List;
import java.util.Locale;

/** Statements on paper. */
public interface PrintedStatements {

    /** A PDF in which each statement begins on a page of its own. */
    byte[] print(List<Statement> statements, Locale locale);
}
