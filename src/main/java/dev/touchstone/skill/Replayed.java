package dev.touchstone.skill;

import java.util.ArrayList;
import java.util.List;

/**
 * What the evidence of one person in one skill comes to.
 *
 * @param track where it ends
 * @param days how it stood at the end of each practice day, the earliest first
 */
record Replayed(Track track, List<Track> days) {

    /**
     * @param rows of one person in one skill, in the order they were recorded
     * @param basis of the standing; evidence of an older one counts with the newer parameters
     */
    static Replayed of(List<EvidenceRow> rows, int basis, ParameterSet newer, LevelRule rule) {
        Track track = Track.START;
        List<Track> days = new ArrayList<>();
        for (EvidenceRow row : rows) {
            Track next = track.answered(row.step(basis, newer), Drift.USUAL, rule);
            if (track.today() != null && !track.endsOnSameDayAs(next)) {
                days.add(track);
            }
            track = next;
        }
        if (track.today() != null) {
            days.add(track);
        }
        return new Replayed(track, List.copyOf(days));
    }
}
