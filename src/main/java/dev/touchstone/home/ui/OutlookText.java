package dev.touchstone.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.touchstone.content.Skill;
import dev.touchstone.skill.LevelTerms;
import dev.touchstone.skill.Outlook;
import dev.touchstone.skill.Outlook.Missing;
import dev.touchstone.skill.Share;
import java.util.Optional;

/** What would raise a level, in words, and the rule behind it. */
class OutlookText extends Div {

    private final SkillWords words;
    private final LevelTerms terms;

    /** @param outlook empty at the highest level */
    OutlookText(SkillWords words, Skill skill, Optional<Outlook> outlook, LevelTerms terms) {
        this.words = words;
        this.terms = terms;
        addClassName("ts-outlook");
        outlook.ifPresentOrElse(ahead -> show(skill, ahead), () -> add(new Paragraph(words.say("skill.move.top"))));
        NativeDetails rule = new NativeDetails(
                words.say("skill.rule"), new Paragraph(words.say("skill.rule.text", terms.answers(), terms.mixed())));
        rule.addClassName("ts-rule");
        add(rule);
    }

    /** How far the next level is, in a sentence. */
    static String distance(SkillWords words, Skill skill, Outlook ahead) {
        String level = SkillWords.name(skill, ahead.level());
        return ahead.forecast()
                .map(forecast -> words.say("skill.move.forecast", level, forecast.answers(), forecast.days()))
                .or(() -> ahead.harder()
                        .map(forecast -> words.say("skill.move.harder", level, forecast.answers(), forecast.days())))
                .orElseGet(() -> words.say("skill.move.far", level, SkillWords.ofHundred(Share.at(ahead.threshold()))));
    }

    private void show(Skill skill, Outlook ahead) {
        String level = SkillWords.name(skill, ahead.level());
        Paragraph distance = new Paragraph(distance(words, skill, ahead));
        distance.addClassName("ts-outlook-distance");
        add(distance);
        if (!ahead.missing().isEmpty()) {
            UnorderedList missing = new UnorderedList();
            ahead.missing().forEach(each -> missing.add(new ListItem(say(each, level, ahead.threshold()))));
            add(new Paragraph(words.say("skill.move.missing")), missing);
        }
    }

    private String say(Missing missing, String level, double threshold) {
        return switch (missing) {
            case Missing.Answers(long more) -> words.say("skill.move.answers", more, terms.answers());
            case Missing.Bound(double low) ->
                words.say(
                        "skill.move.bound",
                        SkillWords.ofHundred(Share.at(low)),
                        level,
                        SkillWords.ofHundred(Share.at(threshold)));
            case Missing.SecondDay() -> words.say("skill.move.second-day");
            case Missing.Mixed(int more) -> words.say("skill.move.mixed", more, terms.mixed());
        };
    }
}
