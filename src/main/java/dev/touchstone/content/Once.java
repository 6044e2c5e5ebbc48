package dev.touchstone.content;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when it is first asked for, once, also when many ask at the same time. */
public final class Once<T> implements Supplier<T> {

    private @Nullable Supplier<? extends T> source;
    private volatile @Nullable T value;

    public Once(Supplier<? extends T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        T known = value;
        return known != null ? known : workOut();
    }

    private synchronized T workOut() {
        T known = value;
        if (known == null) {
            known = Objects.requireNonNull(source).get();
            value = known;
            source = null;
        }
        return known;
    }
}
