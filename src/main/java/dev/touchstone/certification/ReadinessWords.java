package dev.touchstone.certification;

import dev.touchstone.base.Texts;
import dev.touchstone.skill.Share;
import java.util.Locale;

/** The distance to a certification in plain words, for every screen that speaks of it. */
public final class ReadinessWords {

    private ReadinessWords() {}

    /** In a word or three, such as "nearly there". */
    public static String word(Readiness readiness, Locale language) {
        return Texts.text(language, key(readiness));
    }

    /** In a sentence: of a hundred middling items so many, and where the bar stands. */
    public static String distance(Readiness readiness, Locale language) {
        if (readiness.word() == Readiness.Word.UNKNOWN) {
            return Texts.text(
                    language, key(readiness) + ".text", readiness.all() - readiness.skills(), readiness.all());
        }
        long middle = ofHundred(readiness.mean());
        long bar = ofHundred(readiness.cut());
        return Texts.text(
                        language,
                        "readiness.share",
                        middle,
                        ofHundred(readiness.low()),
                        ofHundred(readiness.high()),
                        bar)
                + " "
                + Texts.text(language, key(readiness) + ".text", Math.max(1, Math.abs(bar - middle)));
    }

    private static String key(Readiness readiness) {
        return "readiness." + readiness.word().name().toLowerCase(Locale.ROOT);
    }

    private static long ofHundred(double ability) {
        return Math.round(Share.at(ability) * 100);
    }
}
