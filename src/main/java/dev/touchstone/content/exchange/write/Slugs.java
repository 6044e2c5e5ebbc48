package dev.touchstone.content.exchange.write;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Addresses for names of strangers: each name has one slug, and no slug stands for two names. */
public final class Slugs {

    private static final int LONGEST = 50;

    private final Map<String, String> byName = new LinkedHashMap<>();

    /** @param otherwise the slug of a name without a single letter or digit of ours, such as {@code label} */
    Slugs(List<String> names, String otherwise) {
        Set<String> taken = new HashSet<>();
        for (String name : names) {
            byName.computeIfAbsent(name, each -> unlike(taken, of(each, otherwise)));
        }
    }

    /** Lower case letters, digits and hyphens; accents fall away. */
    public static String of(String name, String otherwise) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String slug = (plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain).replaceAll("^-|-$", "");
        return slug.isEmpty() ? otherwise : slug;
    }

    private static String unlike(Set<String> taken, String slug) {
        String free = slug;
        for (int i = 2; !taken.add(free); i++) {
            free = slug + "-" + i;
        }
        return free;
    }

    String of(String name) {
        String slug = byName.get(name);
        if (slug == null) {
            throw new IllegalArgumentException("Nothing here is called " + name + ".");
        }
        return slug;
    }

    Map<String, String> byName() {
        return Map.copyOf(byName);
    }

    /** A name to show: as it came, with a capital letter and without lines below. */
    public static String shown(String name) {
        String spaced = name.replace('_', ' ').strip();
        return spaced.isEmpty() ? name : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
