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
            measure(feature.slug(), SceneSpec.of(Difficulty.MIDDLE, feature), 40);
        }
        measure("easy", SceneSpec.of(Difficulty.EASY), 100);
        measure("middle", SceneSpec.of(Difficulty.MIDDLE), 200);
        measure("hard", SceneSpec.of(Difficulty.HARD), 100);
    }

    private static void measure(String name, SceneSpec spec, int rounds) {
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
        double mean = Arrays.stream(millis).average().orElse(0);
        Arrays.sort(millis);
        Arrays.sort(bytes);
        System.out.printf(
                "%-16s mean %5.1f ms, median %5.1f, 95 %% %5.1f, worst %5.1f; PNG median %d KB, worst %d KB%n",
                name,
                mean,
                millis[rounds / 2],
                millis[rounds * 95 / 100],
                millis[rounds - 1],
                bytes[rounds / 2] / 1024,
                bytes[rounds - 1] / 1024);
    }
}
