package dev.touchstone.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The texts of the screens, bundle by bundle with one file a language, and what is wrong with them.
 *
 * @param bundles by name; a key belongs to one bundle
 */
record TranslationFiles(Map<String, Map<Path, Texts>> bundles) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^{}]*}");

    static TranslationFiles in(Path folder) {
        Map<String, Map<Path, Texts>> bundles = new LinkedHashMap<>();
        new Sources(folder)
                .endingIn(".properties")
                .forEach(file -> bundles.computeIfAbsent(
                                file.getFileName().toString().split("[_.]")[0], name -> new LinkedHashMap<>())
                        .put(file, Texts.read(file)));
        return new TranslationFiles(bundles);
    }

    Set<String> keys() {
        return bundles.values().stream()
                .flatMap(languages -> keys(languages).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(Map<Path, Texts> languages) {
        return languages.values().stream()
                .flatMap(texts -> texts.stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        Map<String, String> homes = new HashMap<>();
        bundles.forEach((name, languages) -> {
            languages.forEach((file, texts) -> {
                texts.twice.forEach(key -> problems.add(file + ": twice: " + key));
                keys(languages)
                        .forEach(key -> problem(key, texts, languages)
                                .ifPresent(what -> problems.add(file + ": " + what + ": " + key)));
            });
            keys(languages).forEach(key -> {
                String other = homes.put(key, name);
                if (other != null) {
                    problems.add(name + " and " + other + ": both: " + key);
                }
            });
        });
        return problems;
    }

    private static Optional<String> problem(String key, Texts texts, Map<Path, Texts> languages) {
        String text = texts.getProperty(key);
        if (text == null) {
            return Optional.of("missing");
        }
        if (text.isBlank()) {
            return Optional.of("empty");
        }
        boolean samePlaceholders = languages.values().stream()
                .map(other -> other.getProperty(key))
                .allMatch(other -> other == null || placeholders(other).equals(placeholders(text)));
        return samePlaceholders ? Optional.empty() : Optional.of("other placeholders");
    }

    /** The numbers in braces; how each is formatted, or how often it is named, may differ between languages. */
    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(placeholder -> placeholder.replaceAll("\\D.*?(\\d+).*", "$1"))
                .collect(Collectors.toSet());
    }

    /** Properties that remember the keys that were written twice. */
    static class Texts extends Properties {

        private final transient Set<Object> twice = new TreeSet<>();

        static Texts read(Path file) {
            Texts texts = new Texts();
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return texts;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                twice.add(key);
            }
            return super.put(key, value);
        }
    }
}
