package dev.touchstone.grading.frames;

import dev.touchstone.content.Prompt;
import dev.touchstone.grading.GraderPromises.Case;
import dev.touchstone.grading.boxes.BoxesGrader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Eight frames of three things: one loses its number half-way, one is missed in one frame, one is boxed too loosely once. */
@State(Scope.Benchmark)
public class FramesGraderBench {

    private static final int FRAMES = 8;

    private final FramesGrader grader = new FramesGrader(new BoxesGrader());
    private final FramesGold gold;
    private final FramesAnswer answer;

    public FramesGraderBench() {
        Prompt prompt = AFilm.prompt(FRAMES);
        AFilm film = new AFilm(FRAMES)
                .over(0, 7, "car", 1, 20, 20)
                .over(0, 7, "car", 2, 20, 180)
                .over(0, 7, "van", 1, 20, 340);
        gold = grader.gold(Case.of(prompt, film.gold()).gold(), prompt);
        answer = new AFilm(FRAMES)
                .over(0, 3, "car", 1, 20, 20)
                .over(4, 7, "car", 3, 20, 20)
                .over(0, 4, "car", 2, 20, 180)
                .over(6, 7, "car", 2, 20, 180)
                .over(0, 6, "van", 1, 21, 342)
                .with(7, "van", 1, 190, 340)
                .answer();
    }

    @Benchmark
    public Object grade() {
        return grader.grade(answer, gold);
    }
}
