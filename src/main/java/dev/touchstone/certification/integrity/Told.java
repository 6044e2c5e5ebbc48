package dev.touchstone.certification.integrity;

import dev.touchstone.base.Texts;
import java.util.List;
import java.util.Locale;

/**
 * A sentence for the person who decides, in whichever language they read.
 *
 * @param key in the bundle {@code integrity}
 * @param parameters for its places, in their order; numbers stay numbers
 */
public record Told(String key, List<Object> parameters) {

    public Told {
        parameters = List.copyOf(parameters);
    }

    static Told of(String key, Object... parameters) {
        return new Told(key, List.of(parameters));
    }

    public String text(Locale locale) {
        return Texts.text(locale, key, parameters.toArray());
    }
}
