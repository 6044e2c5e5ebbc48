package dev.touchstone.grading.frames;

import dev.touchstone.content.Prompt;
import dev.touchstone.content.frames.FramesDetails;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.boxes.BoxesGold;
import dev.touchstone.grading.boxes.BoxesGrader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Boxes over the frames of a film: each frame is marked as the type boxes marks a picture, then the numbers are followed. */
@Component
class FramesGrader implements Grader<FramesAnswer, FramesGold> {

    private final BoxesGrader boxes;

    FramesGrader(BoxesGrader boxes) {
        this.boxes = boxes;
    }

    @Override
    public String type() {
        return "frames";
    }

    @Override
    public String version() {
        return "frames/1";
    }

    @Override
    public FramesAnswer read(JsonNode json, Prompt prompt) {
        return FramesFormat.read(json, prompt, boxes);
    }

    @Override
    public JsonNode write(FramesAnswer answer) {
        return FramesFormat.write(answer, boxes);
    }

    @Override
    public FramesGold gold(GoldKey key, Prompt prompt) {
        FramesDetails details = (FramesDetails) prompt.details();
        Prompt picture = details.picture(prompt);
        List<BoxesGold> frames = new ArrayList<>();
        List<FramesReveal.Frame> shown = new ArrayList<>();
        for (JsonNode frame : key.answer().path("frames")) {
            BoxesGold gold = boxes.gold(picture(key, frame), picture);
            frames.add(gold);
            shown.add(new FramesReveal.Frame(
                    gold.reveal(), FramesFormat.identities(frame.path("boxes"), frames.size(), details.identities())));
        }
        if (frames.size() != details.frames()) {
            throw new IllegalArgumentException("The gold has " + frames.size() + " frames, the film another number.");
        }
        return new FramesGold(
                new FramesReveal(shown, key.clause(), key.why()),
                frames,
                key.reason("switch"),
                key.reason("return"),
                key.reason("taken"));
    }

    /** The gold of one frame as the type boxes reads it; what is off at a box has a reason of its own. */
    private static GoldKey picture(GoldKey key, JsonNode frame) {
        GoldKey.Reason reason = key.reason("box");
        return new GoldKey(
                key.item(), key.revision(), frame, List.of(), reason.clause(), reason.why(), key.reasons(), List.of());
    }

    @Override
    public Grade grade(FramesAnswer answer, FramesGold gold) {
        if (answer.isUnfinished()) {
            return new Grade.Incomplete(answer.frames().isEmpty() ? "no-frame-touched" : "frame-untouched");
        }
        List<Grade.Marked> frames = new ArrayList<>();
        for (int frame = 0; frame < gold.frames().size(); frame++) {
            Grade grade = boxes.grade(answer.frame(frame).boxes(), gold.frames().get(frame));
            frames.add((Grade.Marked) grade);
        }
        return new FramesMarking(answer, gold, frames).mark(version());
    }

    @Override
    public Reveal reveal(FramesGold gold) {
        return gold.reveal();
    }

    @Override
    public FramesAnswer perfect(FramesGold gold) {
        List<FrameBoxes> frames = new ArrayList<>();
        for (int frame = 0; frame < gold.frames().size(); frame++) {
            frames.add(new FrameBoxes(
                    boxes.perfect(gold.frames().get(frame)),
                    gold.reveal().frames().get(frame).identities()));
        }
        return FramesAnswer.of(frames);
    }

    @Override
    public Optional<FramesAnswer> nothingHere() {
        return Optional.of(new FramesAnswer(List.of(), true));
    }

    /** Nobody hits a box by drawing blindly. */
    @Override
    public double guess(FramesGold gold, Prompt prompt) {
        return 0;
    }

    @Override
    public String form() {
        return "{\"frames\": [{\"boxes\": [{\"label\", \"identity\", \"x\", \"y\", \"w\", \"h\"}], \"nothingHere\"}]} in picture px,"
                + " one entry for each frame, identity 1 and up within a class, or {\"nothingHere\": true};"
                + " frame n is the picture at url/n, from 0";
    }
}
