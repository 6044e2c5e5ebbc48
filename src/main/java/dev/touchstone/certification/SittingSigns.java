package dev.touchstone.certification;

import dev.touchstone.certification.integrity.Signals;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What stands out in a sitting, in the words of whoever decides.
 *
 * @param note stands above them all
 * @param found the strongest first
 * @param silent what could not be looked for, and why
 */
public record SittingSigns(String note, List<Sign> found, List<String> silent) {

    /** @param told what was seen, how often honest people show it, what to look at */
    public record Sign(String title, String strength, List<String> told) {}

    static SittingSigns of(Signals signals, Locale language) {
        return new SittingSigns(
                signals.note().text(language),
                signals.found().stream()
                        .map(signal -> new Sign(
                                signal.kind().title().text(language),
                                signal.strength().told().text(language),
                                signal.told().stream()
                                        .map(told -> told.text(language))
                                        .toList()))
                        .toList(),
                signals.silent().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(kind -> kind.title().text(language) + ": "
                                + kind.silent().text(language))
                        .toList());
    }
}
