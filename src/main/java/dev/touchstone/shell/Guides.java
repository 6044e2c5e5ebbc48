package dev.touchstone.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What those read who connect a system of an agency: the same texts as in the folder docs. */
@Component
class Guides {

    private static final String HEADING = "# ";

    /** A link within the project leads nowhere here; its words stay. */
    private static final Pattern WITHIN = Pattern.compile("\\[([^\\]]+)]\\((?!https?:)[^)]*\\)");

    private final Map<String, Guide> guides;

    Guides() {
        guides = Stream.of("api", "live", "webhooks").collect(Collectors.toMap(Function.identity(), Guides::read));
    }

    /** @param text in Markdown, without the title */
    record Guide(String title, String text) {}

    Optional<Guide> find(String slug) {
        return Optional.ofNullable(guides.get(slug));
    }

    private static Guide read(String slug) {
        try {
            String all = new ClassPathResource("guides/" + slug + ".md").getContentAsString(StandardCharsets.UTF_8);
            int end = all.indexOf('\n');
            String text = WITHIN.matcher(all.substring(end)).replaceAll("$1").strip();
            return new Guide(all.substring(HEADING.length(), end).strip(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
