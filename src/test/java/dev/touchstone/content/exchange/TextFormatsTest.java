package dev.touchstone.content.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.exchange.model.Labelled.Compared;
import dev.touchstone.content.exchange.model.Labelled.InText;
import dev.touchstone.content.exchange.model.Labelled.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"I-PER I-PER O B-PER I-LOC", "B-PER I-PER O B-PER B-LOC", "B-PER E-PER O S-PER S-LOC"})
    void conllsWordsBecomeATextWithSpansInEachOfItsSchemes(String tags) {
        String[] tag = tags.split(" ");
        var file = AForeignFile.of(
                "conll",
                folder,
                "names.conll",
                "-DOCSTART- -X- O\n\nAda NNP " + tag[0] + "\nLovelace NNP " + tag[1] + "\nmet VBD " + tag[2]
                        + "\nBabbage NNP " + tag[3] + "\nLondon NNP " + tag[4] + "\n\n\nNobody\tO\n");

        assertThat(file.set().things())
                .containsExactly(
                        new InText(
                                "line 3",
                                "Ada Lovelace met Babbage London",
                                "en",
                                List.of(new Span("PER", 0, 12), new Span("PER", 17, 24), new Span("LOC", 25, 31))),
                        new InText("line 10", "Nobody", "en", List.of()));
        assertThat(file.set().labels()).containsExactly("PER", "LOC");
        assertThat(file.losses())
                .anyMatch(loss -> loss.startsWith("spaces as they stood"))
                .anyMatch(loss -> loss.startsWith("column between word and label"));
    }

    @Test
    void twoNamesSideBySideStayTwo() {
        var file = AForeignFile.of("conll", folder, "names.conll", "Ada B-PER\nBen B-PER\n");

        assertThat(((InText) file.set().things().getFirst()).spans())
                .containsExactly(new Span("PER", 0, 3), new Span("PER", 4, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"start\": 3, \"end\": 6", "\"start\": 2, \"end\": 5"})
    void labelStudiosOffsetsAreUnderstoodInUnitsAndInCharacters(String offsets) {
        var file = AForeignFile.of(
                "label-studio",
                folder,
                "text.json",
                "[{\"data\": {\"text\": \"😀 Ada\"}, \"annotations\":"
                        + "[{\"result\": [{\"id\": \"a\", \"type\": \"labels\", \"value\": {" + offsets
                        + ", \"text\": \"Ada\", \"labels\": [\"PER\"]}}]}]}]");

        assertThat(((InText) file.set().things().getFirst()).spans()).containsExactly(new Span("PER", 3, 6));
        assertThat(file.set().type()).isEqualTo("spans");
    }

    @Test
    void offsetsThatDoNotCoverTheirWordsAreRefused() {
        var file = AForeignFile.of("label-studio", folder, "text.json", """
                [{"data": {"text": "Ada met Ben"}, "annotations": [{"result": [
                  {"id": "a", "type": "labels", "value": {"start": 1, "end": 4, "text": "Ada", "labels": ["PER"]}}]}]}]
                """);

        assertThat(file.problems()).singleElement().asString().contains("Start and end do not cover the words");
    }

    @Test
    void whichAnswerStandsFirstDoesNotTellWhichIsBetter() {
        String lines = IntStream.range(0, 200)
                .mapToObj(i -> "{\"prompt\": \"Question " + i + "?\", \"chosen\": \"Good " + i
                        + "\", \"rejected\": \"Bad " + i + "\"}\n")
                .reduce("", String::concat);
        var file = AForeignFile.of("jsonl", folder, "pairs.jsonl", lines);

        long first = file.set().things().stream()
                .map(Compared.class::cast)
                .filter(pair -> pair.first().startsWith("Good") == (pair.preference() == 2))
                .filter(pair -> pair.preference() == 2)
                .count();
        assertThat(first).isBetween(70L, 130L);
        assertThat(file.set()).isEqualTo(file.set());
    }

    @Test
    void chatMessagesBecomeOneRequest() {
        var file = AForeignFile.of("jsonl", folder, "chat.jsonl", """
                {"prompt": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello"}, \
                {"role": "user", "content": "Two plus two?"}], "chosen": [{"role": "assistant", "content": "Four"}], \
                "rejected": [{"role": "assistant", "content": "Five"}], "score": 0.3}
                """);

        Compared pair = (Compared) file.set().things().getFirst();
        assertThat(pair.request()).isEqualTo("user: Hi\n\nassistant: Hello\n\nuser: Two plus two?");
        assertThat(List.of(pair.first(), pair.second())).containsExactlyInAnyOrder("Four", "Five");
        assertThat(file.losses()).singleElement().asString().startsWith("line key \"score\"");
    }
}
