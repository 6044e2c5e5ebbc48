package dev.touchstone.testbed;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts what a thread asks of the database through its entities; what others do meanwhile behind its back is not counted. */
public class Statements implements StatementInspector {

    private static final ThreadLocal<Long> ASKED = ThreadLocal.withInitial(() -> 0L);

    /** How many statements the deed prepares. */
    public static long of(Runnable deed) {
        long before = ASKED.get();
        deed.run();
        return ASKED.get() - before;
    }

    @Override
    public String inspect(String sql) {
        ASKED.set(ASKED.get() + 1);
        return sql;
    }
}
