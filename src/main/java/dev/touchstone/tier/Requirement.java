package dev.touchstone.tier;

import java.util.List;
import java.util.Optional;

/** One thing that a tier asks for. Pure: says what somebody still lacks, with the numbers. */
public sealed interface Requirement {

    /** Empty when it is met. */
    Optional<Missing> missing(Merits merits);

    /** Valid credentials of so many of these programs. @param of 1 to the number of programs @param programs slugs */
    record Certified(int of, List<String> programs) implements Requirement {

        public Certified {
            programs = List.copyOf(programs);
            if (of < 1 || of > programs.size()) {
                throw new IllegalArgumentException(of + " of " + programs + " is no requirement");
            }
        }

        @Override
        public Optional<Missing> missing(Merits merits) {
            List<String> open = programs.stream()
                    .filter(program -> !merits.programs().contains(program))
                    .toList();
            int more = of - (programs.size() - open.size());
            return more > 0 ? Optional.of(new Missing.Certifications(more, open)) : Optional.empty();
        }
    }

    /** A standing that is surely good enough. @param skill slug @param least its lower bound, in hundredths of middling items, 1 to 99 */
    record Bound(String skill, int least) implements Requirement {

        public Bound {
            if (least < 1 || least > 99) {
                throw new IllegalArgumentException("No bound: " + least);
            }
        }

        @Override
        public Optional<Missing> missing(Merits merits) {
            Optional<Double> low = Optional.ofNullable(merits.bounds().get(skill));
            return low.filter(bound -> bound * 100 >= least).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Missing.Standing(skill, low.map(bound -> (int) Math.floor(bound * 100)), least));
        }
    }

    /**
     * Proof from live work.
     *
     * @param answers gold-checked answers, at least 1
     * @param right hundredths of them that are right, 0 to 100
     * @param skill slug of the one skill that counts; empty for all together
     */
    record Live(long answers, int right, Optional<String> skill) implements Requirement {

        public Live {
            if (answers < 1 || right < 0 || right > 100) {
                throw new IllegalArgumentException("No requirement: " + answers + " answers, " + right);
            }
        }

        /** Compared in whole numbers, so that 95 of 100 are 95 %. */
        @Override
        public Optional<Missing> missing(Merits merits) {
            LiveTally tally = merits.live(skill);
            boolean enough = tally.answers() >= answers;
            boolean good = tally.right() * 100 >= right * tally.answers();
            return enough && good
                    ? Optional.empty()
                    : Optional.of(new Missing.LiveWork(
                            Math.max(0, answers - tally.answers()),
                            good ? Optional.empty() : Optional.of(tally.hundredths()),
                            this));
        }
    }
}
