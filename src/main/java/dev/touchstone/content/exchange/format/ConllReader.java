package dev.touchstone.content.exchange.format;

import dev.touchstone.content.exchange.model.Labelled;
import dev.touchstone.content.exchange.model.Labelled.Span;
import dev.touchstone.content.exchange.model.LabelledSet;
import dev.touchstone.content.exchange.read.BadRecord;
import dev.touchstone.content.exchange.read.Findings;
import dev.touchstone.content.exchange.read.Numbers;
import dev.touchstone.content.exchange.read.SourceFile;
import dev.touchstone.content.exchange.read.TextLines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * CoNLL: a word a line, its label in the last column as IOB1, IOB2 or IOBES, an empty line after each sentence. A sentence
 * becomes one text, its words joined by spaces, since the format does not keep the original ones.
 *
 * <p>Source: Tjong Kim Sang and De Meulder, Introduction to the CoNLL-2003 Shared Task (2003), section 2.
 */
final class ConllReader implements GoldReader {

    private static final Pattern TAG = Pattern.compile("O|[BIESLU]-\\S{1,100}");
    private static final String DOCUMENT = "-DOCSTART-";

    @Override
    public String name() {
        return "conll";
    }

    @Override
    public LabelledSet read(Path from, Beside beside, Findings findings) {
        var file = new SourceFile(from, findings);
        Set<String> labels = new LinkedHashSet<>();
        var collected = new Things(file);
        file.read(text -> {
            var lines = new TextLines(text);
            var sentence = new Sentence();
            for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
                String[] columns = line.strip().split("\\s+");
                if (line.isBlank() || columns[0].equals(DOCUMENT)) {
                    sentence.endInto(collected, beside.language());
                    sentence = new Sentence();
                } else {
                    word(columns, lines.number(), sentence, file);
                }
            }
            sentence.endInto(collected, beside.language());
        });
        List<Labelled> things = collected.all();
        for (Labelled thing : things) {
            ((Labelled.InText) thing).spans().forEach(span -> labels.add(span.label()));
        }
        if (!things.isEmpty()) {
            findings.lose(
                    "spaces as they stood in the text; words are joined by one space",
                    things.getFirst().name());
        }
        return new LabelledSet("spans", List.copyOf(labels), things);
    }

    private static void word(String[] columns, int number, Sentence sentence, SourceFile file) {
        String place = "line " + number;
        String tag = columns[columns.length - 1];
        file.findings().guard(file.name(), () -> {
            if (columns.length > 1 && TAG.matcher(tag).matches()) {
                if (columns.length > 2) {
                    file.findings().lose("column between word and label", place);
                }
                sentence.add(columns[0], tag, number);
            } else if (columns[0].startsWith("#")) {
                file.findings().lose("comment", place);
            } else {
                throw new BadRecord(
                        place,
                        "\"" + Numbers.brief(tag)
                                + "\" is no label such as O, B-PER or I-PER. Give the line two columns,"
                                + " the word and its label.");
            }
        });
    }

    /** Words of one sentence and the spans that their tags open and close. */
    private static final class Sentence {

        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();
        private int firstLine;
        private int start;
        private int end;
        private @Nullable String open;

        void add(String word, String tag, int line) {
            if (text.isEmpty()) {
                firstLine = line;
            } else {
                text.append(' ');
            }
            String label = tag.equals("O") ? null : tag.substring(2);
            boolean begins = tag.matches("[BSU]-.*") || (label != null && !label.equals(open));
            if (open != null && (begins || label == null)) {
                close();
            }
            if (label != null && open == null) {
                open = label;
                start = text.length();
            }
            text.append(word);
            end = text.length();
            if (tag.matches("[ESLU]-.*")) {
                close();
            }
        }

        private void close() {
            if (open != null) {
                spans.add(new Span(open, start, end));
                open = null;
            }
        }

        void endInto(Things things, String language) {
            close();
            if (!text.isEmpty()) {
                things.add(new Labelled.InText("line " + firstLine, text.toString(), language, spans));
            }
        }
    }
}
