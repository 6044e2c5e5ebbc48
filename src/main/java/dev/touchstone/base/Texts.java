package dev.touchstone.base;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The words of the product, for pages and for mail, from {@code vaadin-i18n/translations*.properties}. English is the
 * root file; the language of the machine plays no part.
 */
public final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /**
     * The text with its parameters filled in by {@link MessageFormat}; without parameters it is taken as it stands.
     *
     * @throws MissingResourceException if no language has the key
     */
    public static String text(Locale locale, String key, Object... params) {
        String pattern = bundle(locale).getString(key);
        return params.length == 0 ? pattern : new MessageFormat(pattern, locale).format(params);
    }

    /** Every text as it stands, by key, for parts of a page that fill in their parameters themselves. */
    public static Map<String, String> all(Locale locale) {
        ResourceBundle bundle = bundle(locale);
        return bundle.keySet().stream().collect(Collectors.toMap(key -> key, bundle::getString));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("vaadin-i18n/translations", locale, NO_FALLBACK);
    }
}
