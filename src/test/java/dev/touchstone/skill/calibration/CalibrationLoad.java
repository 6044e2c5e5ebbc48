package dev.touchstone.skill.calibration;

import dev.touchstone.skill.irt.ItemCurve;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A million answers of 25,000 examinees, 40 each, to 1,000 families; prints seconds, rounds and megabytes of heap at most. */
final class CalibrationLoad {

    private CalibrationLoad() {}

    public static void main(String[] arguments) throws InterruptedException {
        Random random = new Random(1);
        List<ItemCurve> items = new ArrayList<>();
        for (int item = 0; item < 1000; item++) {
            double slope = Math.exp(Math.log(1.1) + .3 * random.nextGaussian());
            items.add(new ItemCurve(slope, 1.2 * random.nextGaussian(), item % 2 == 0 ? .25 : 0));
        }
        Cohort cohort = new Cohort(items, 2).people(5_000, 40, true, 0, 1).people(20_000, 40, false, .6, .9);
        List<Family> families = cohort.families();
        Responses responses = cohort.responses();
        long start = System.nanoTime();
        Calibrated found = new Calibration(Settings.USUAL).of(families, responses, Progress.UNWATCHED);
        double seconds = (System.nanoTime() - start) / 1e9;
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(peak -> peak.getUsed())
                .sum();
        System.out.printf("%.1f %d %d%n", seconds, found.settled() ? found.rounds() : -1, heap / 1_000_000);
    }
}
