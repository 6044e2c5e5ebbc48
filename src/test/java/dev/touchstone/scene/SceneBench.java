package dev.touchstone.scene;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * Measures processor time and size of scenes, PNG included, on one thread; run its main after a build. Processor time, not
 * wall time, so that other work on the machine does not count.
 */
final class SceneBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private SceneBench() {}

    public static void main(String[] args) {
        for (Feature feature : Feature.values()) {
            print(feature.slug(), measure(SceneSpec.of(Difficulty.MIDDLE, feature), 40));
        }
        for (Difficulty difficulty : Difficulty.values()) {
            print(difficulty.name(), measure(SceneSpec.of(difficulty), 100));
        }
    }

    /** Both sorted, the smallest first. */
    record Measured(double[] millis, int[] bytes) {}

    static Measured measure(SceneSpec spec, int rounds) {
        for (int i = 0; i < 10; i++) {
            Scenes.generate(spec, -i);
        }
        double[] millis = new double[rounds];
        int[] bytes = new int[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            bytes[i] = Scenes.generate(spec, i).png().length;
            millis[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        Arrays.sort(bytes);
        return new Measured(millis, bytes);
    }

    private static void print(String name, Measured measured) {
        int rounds = measured.millis().length;
        System.out.printf(
                "%-16s mean %5.1f ms, median %5.1f, 95 %% %5.1f, worst %5.1f; PNG median %d KB, worst %d KB%n",
                name,
                Arrays.stream(measured.millis()).average().orElse(0),
                measured.millis()[rounds / 2],
                measured.millis()[rounds * 95 / 100],
                measured.millis()[rounds - 1],
                measured.bytes()[rounds / 2] / 1024,
                measured.bytes()[rounds - 1] / 1024);
    }
}
