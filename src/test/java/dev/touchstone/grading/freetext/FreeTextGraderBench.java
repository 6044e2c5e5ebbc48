package dev.touchstone.grading.freetext;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Text;
import dev.touchstone.content.gold.GoldKey;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A text of five hundred words, six points with a dozen phrasings each, a source to compare with. */
@State(Scope.Benchmark)
public class FreeTextGraderBench {

    private static final int LENGTH = 500;
    private static final int POINTS = 6;
    private static final int PHRASES = 12;

    private final FreeTextGrader grader = new FreeTextGrader();
    private final FreeTextGold gold;
    private final FreeTextAnswer answer;

    public FreeTextGraderBench() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < LENGTH; word++) {
            text.append(word(random)).append(random.nextInt(9) == 0 ? ". " : " ");
        }
        ObjectNode key = JsonNodeFactory.instance.objectNode().put("text", "A model.");
        ArrayNode points = key.putArray("points");
        for (int point = 0; point < POINTS; point++) {
            ArrayNode any = points.addObject().put("slug", "point-" + point).putArray("any");
            for (int phrase = 0; phrase < PHRASES; phrase++) {
                any.add("no" + word(random) + " " + word(random));
                any.addArray().add(word(random)).add("no" + word(random));
            }
            any.add(word(random));
        }
        gold = grader.gold(
                new GoldKey(
                        new ItemId(new UUID(0, 1)),
                        1,
                        key,
                        List.of(),
                        new ClauseRef("writing-a", "1.1"),
                        Text.of("en", "Because."),
                        Map.of(),
                        List.of()),
                AWritingPrompt.of(100, LENGTH));
        answer = new FreeTextAnswer(text.toString());
    }

    private static String word(Random random) {
        return "word" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(12));
    }

    @Benchmark
    public Object grade() {
        return grader.grade(answer, gold);
    }
}
