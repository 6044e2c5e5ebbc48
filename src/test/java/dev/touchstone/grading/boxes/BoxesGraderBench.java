package dev.touchstone.grading.boxes;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Twenty things in a picture: seventeen boxed well, one too loose, one under a wrong class, one missed, one invented. */
@State(Scope.Benchmark)
public class BoxesGraderBench {

    private static final int THINGS = 20;
    private static final ClauseRef CLAUSE = new ClauseRef("street-a", "3.1");

    private final BoxesGrader grader = new BoxesGrader();
    private final BoxesGold gold;
    private final BoxesAnswer answer;

    public BoxesGraderBench() {
        Random random = new Random(7);
        List<BoxesReveal.GoldBox> golds = new ArrayList<>();
        List<Box> drawn = new ArrayList<>();
        for (int thing = 0; thing < THINGS; thing++) {
            Box box = new Box(
                    thing % 2 == 0 ? "car" : "van",
                    random.nextInt(800),
                    random.nextInt(450),
                    30 + random.nextInt(120),
                    30 + random.nextInt(100),
                    Set.of());
            golds.add(new BoxesReveal.GoldBox(box, CLAUSE, List.of()));
            double off = thing == 0 ? 40 : random.nextInt(5) - 2;
            if (thing != 1) {
                drawn.add(new Box(
                        thing == 2 ? "van" : box.label(),
                        box.x(),
                        box.y(),
                        box.width() + off,
                        box.height() + off,
                        Set.of()));
            }
        }
        drawn.add(new Box("car", 5, 5, 20, 20, Set.of()));
        gold = new BoxesGold(new BoxesReveal(golds, List.of(), List.of(), CLAUSE, Text.of("en", "Because.")), 0.85, 5);
        answer = new BoxesAnswer(drawn, false);
    }

    @Benchmark
    public Object grade() {
        return grader.grade(answer, gold);
    }
}
