package dev.touchstone.certification.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.touchstone.base.ui.IntervalScale;
import dev.touchstone.certification.ExamShare;

/** The share of the whole bank in numbers, drawn, and in words. */
class ShareScale extends Section {

    ShareScale(ExamShare share, ExamWords words) {
        addClassName("ts-share");
        String bar = words.share(share.bar());
        Paragraph numbers = new Paragraph(words.say(
                "result.share",
                words.share(share.estimate()),
                words.share(share.low()),
                words.share(share.high()),
                bar));
        numbers.addClassName("ts-share-numbers");
        add(
                numbers,
                new IntervalScale(
                        share.low(), share.estimate(), share.high(), share.bar(), words.say("result.bar", bar)),
                words.quiet(
                        "result.share.why",
                        Math.round(share.estimate() * 100),
                        Math.round(share.low() * 100),
                        Math.round(share.high() * 100),
                        Math.round(share.bar() * 100)));
    }
}
