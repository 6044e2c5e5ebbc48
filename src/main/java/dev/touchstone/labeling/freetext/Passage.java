package dev.touchstone.labeling.freetext;

import dev.touchstone.grading.Grade;
import dev.touchstone.grading.freetext.FreeTextMark;
import dev.touchstone.grading.freetext.FreeTextMark.About;
import dev.touchstone.grading.freetext.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A piece of a text that is shown in one way. The passages of a text follow each other without gap or overlap.
 *
 * @param mark the mark it belongs to, by its index in the grade, or -1
 */
record Passage(int start, int end, int mark) {

    static List<Passage> of(String text, Grade.Marked grade) {
        List<FreeTextMark> marks =
                grade.marks().stream().map(FreeTextMark.class::cast).toList();
        TreeSet<Integer> bounds = new TreeSet<>(List.of(0, text.length()));
        for (FreeTextMark mark : marks) {
            for (TextSpan place : mark.places()) {
                bounds.add(place.start());
                bounds.add(place.end());
            }
        }
        List<Passage> passages = new ArrayList<>();
        for (int start : bounds.headSet(text.length())) {
            Integer end = bounds.higher(start);
            Passage piece = new Passage(start, end == null ? text.length() : end, shown(marks, start));
            Passage last = passages.isEmpty() ? null : passages.getLast();
            if (last != null && last.mark() == piece.mark()) {
                passages.set(passages.size() - 1, new Passage(last.start(), piece.end(), last.mark()));
            } else {
                passages.add(piece);
            }
        }
        return passages;
    }

    /** Where marks overlap, what is forbidden is shown first, then a point that is made, then what is copied. */
    private static int shown(List<FreeTextMark> marks, int at) {
        int shown = -1;
        for (int i = 0; i < marks.size(); i++) {
            boolean here = marks.get(i).places().stream().anyMatch(place -> place.start() <= at && at < place.end());
            if (here && (shown < 0 || rank(marks.get(i)) < rank(marks.get(shown)))) {
                shown = i;
            }
        }
        return shown;
    }

    private static int rank(FreeTextMark mark) {
        return mark.about() == About.FORBIDDEN ? 0 : mark.about() == About.REQUIRED ? 1 : 2;
    }
}
