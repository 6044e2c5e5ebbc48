package dev.touchstone.content.exchange.format;

import dev.touchstone.content.exchange.model.Labelled;
import dev.touchstone.content.exchange.model.Labelled.Span;
import dev.touchstone.content.exchange.read.BadRecord;
import dev.touchstone.content.exchange.read.Findings;
import dev.touchstone.content.exchange.read.JsonRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A text task of Label Studio, whose parts are written as offsets with the words they cover. */
final class OneText {

    private static final int LONGEST = 100_000;

    private final String name;
    private final String text;
    private final String language;

    /** Where each character begins in UTF-16 units, and where the text ends. */
    private final int[] units;

    OneText(String name, JsonRecord data, String language) {
        this.name = name;
        this.text = data.text("text");
        this.language = language;
        if (text.length() > LONGEST) {
            throw new BadRecord(data.place(), "The text has more than " + LONGEST + " characters. Split it.");
        }
        this.units = IntStream.rangeClosed(0, text.length())
                .filter(at -> at == 0
                        || at == text.length()
                        || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)))
                .toArray();
    }

    Labelled.InText with(Collection<Region> regions, Set<String> labels, Findings findings) {
        List<Span> spans = new ArrayList<>();
        for (Region region : regions) {
            region.loseIfWithoutMark(findings);
            JsonRecord mark = region.mark();
            if (mark != null) {
                Span span = span(mark);
                labels.add(span.label());
                spans.add(span);
                region.choices().forEach(each -> findings.lose("choice about a part of a text", mark.place()));
            }
        }
        return new Labelled.InText(name, text, language, spans);
    }

    private Span span(JsonRecord mark) {
        if (!mark.text("type").equals("labels")) {
            throw new BadRecord(mark.place(), "A shape has no place in a text. Mend the task.");
        }
        JsonRecord value = Region.value(mark);
        int start = offset(value, "start");
        int end = offset(value, "end");
        String covered = value.node().path("text").stringValue("");
        if (fits(start, end, covered)) {
            return new Span(Region.label(mark), start, end);
        }
        // Some versions count characters where others count UTF-16 units; they differ behind an emoji.
        if (start < end && end < units.length && fits(units[start], units[end], covered)) {
            return new Span(Region.label(mark), units[start], units[end]);
        }
        throw new BadRecord(
                value.place(), "Start and end do not cover the words that stand beside them. Export the task anew.");
    }

    private boolean fits(int start, int end, String covered) {
        return start < end
                && end <= text.length()
                && (covered.isEmpty() || text.substring(start, end).equals(covered));
    }

    private static int offset(JsonRecord value, String key) {
        double offset = value.number(key);
        if (offset != Math.rint(offset) || offset < 0 || offset > Integer.MAX_VALUE) {
            throw new BadRecord(value.place() + "/" + key, "This must be a whole number from 0.");
        }
        return (int) offset;
    }
}
