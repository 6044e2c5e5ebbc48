package dev.touchstone.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The words of the product, for pages and for mail, from {@code vaadin-i18n/*.properties}: those of the whole house in
 * {@code translations}, those of a part that brings its own in a file named after it. English is the file without a
 * language; the language of the machine plays no part.
 */
public final class Texts {

    private static final String FOLDER = "vaadin-i18n/";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final List<String> BUNDLES = bundles();
    private static final Map<Locale, Map<String, String>> KNOWN = new ConcurrentHashMap<>();

    private Texts() {}

    /**
     * The text with its parameters filled in by {@link MessageFormat}; without parameters it is taken as it stands.
     *
     * @throws MissingResourceException if no language has the key
     */
    public static String text(Locale locale, String key, Object... params) {
        String pattern = all(locale).get(key);
        if (pattern == null) {
            throw new MissingResourceException("There is no text " + key + ".", Texts.class.getName(), key);
        }
        return params.length == 0 ? pattern : new MessageFormat(pattern, locale).format(params);
    }

    /** Every text as it stands, by key, for parts of a page that fill in their parameters themselves. */
    public static Map<String, String> all(Locale locale) {
        return KNOWN.computeIfAbsent(locale, Texts::read);
    }

    private static Map<String, String> read(Locale locale) {
        Map<String, String> texts = new HashMap<>();
        for (String name : BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle(FOLDER + name, locale, NO_FALLBACK);
            bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        }
        return Map.copyOf(texts);
    }

    private static List<String> bundles() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + FOLDER + "*.properties"))
                    .map(file -> String.valueOf(file.getFilename()))
                    .filter(name -> !name.contains("_"))
                    .map(name -> name.substring(0, name.indexOf('.')))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
