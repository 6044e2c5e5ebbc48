package dev.touchstone.tier;

import dev.touchstone.base.Texts;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import dev.touchstone.content.Skill;
import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tiers in the reader's words: what they pay, what they ask for, and what is missing, with numbers and the way to it. */
public final class TierWords {

    private final Map<String, Program> programs;
    private final Map<String, Skill> skills;
    private final Locale language;

    public TierWords(Curriculum curriculum, Locale language) {
        this.programs = curriculum.programs().stream().collect(Collectors.toMap(Program::slug, Function.identity()));
        this.skills = curriculum.skills().stream().collect(Collectors.toMap(Skill::slug, Function.identity()));
        this.language = language;
    }

    /** $15.00 an hour, or that it is unpaid. */
    public String pay(Rate rate) {
        return TierLetters.pay(rate, language);
    }

    public String name(Tier tier) {
        return tier.name().in(language).text();
    }

    public String asks(Requirement requirement) {
        return switch (requirement) {
            case Requirement.Certified one ->
                one.programs().size() == 1
                        ? say("tier.asks.certified.one", program(one.programs().getFirst()))
                        : say(
                                "tier.asks.certified",
                                one.of(),
                                list(one.programs(), one.of() == 1 ? ListFormat.Type.OR : ListFormat.Type.STANDARD));
            case Requirement.Bound one -> say("tier.asks.bound", skill(one.skill()), one.least());
            case Requirement.Live one ->
                one.skill()
                        .map(skill -> say("tier.asks.live.skill", one.answers(), one.right(), skill(skill)))
                        .orElseGet(() -> say("tier.asks.live", one.answers(), one.right()));
        };
    }

    public String missing(Missing missing) {
        return switch (missing) {
            case Missing.Certifications one ->
                say("tier.missing.certified", one.more(), list(one.open(), ListFormat.Type.OR));
            case Missing.Standing one ->
                one.has()
                        .map(has -> say("tier.missing.bound", skill(one.skill()), has, one.least()))
                        .orElseGet(() -> say("tier.missing.bound.none", skill(one.skill()), one.least()));
            case Missing.LiveWork one -> live(one);
        };
    }

    private String live(Missing.LiveWork missing) {
        List<String> parts = new ArrayList<>();
        if (missing.more() > 0) {
            parts.add(missing.asked()
                    .skill()
                    .map(skill -> say("tier.missing.live.skill", missing.more(), skill(skill)))
                    .orElseGet(() -> say("tier.missing.live", missing.more())));
        }
        missing.share()
                .ifPresent(share -> parts.add(
                        say("tier.missing.live.right", share, missing.asked().right())));
        return String.join(" ", parts);
    }

    /** Where what is missing can be shown, or seen. */
    public String way(Missing missing) {
        return switch (missing) {
            case Missing.Certifications one ->
                one.open().size() == 1 ? "certifications#" + one.open().getFirst() : "certifications";
            case Missing.Standing one -> "my-skills/" + one.skill();
            case Missing.LiveWork one -> "my-live";
        };
    }

    /** What left the course goes by its slug. */
    public String program(String slug) {
        Program program = programs.get(slug);
        return program == null ? slug : program.name().in(language).text();
    }

    public String skill(String slug) {
        Skill skill = skills.get(slug);
        return skill == null ? slug : skill.name().in(language).text();
    }

    private String list(List<String> slugs, ListFormat.Type type) {
        return ListFormat.getInstance(language, type, ListFormat.Style.FULL)
                .format(slugs.stream().map(this::program).toList());
    }

    private String say(String key, Object... parameters) {
        return Texts.text(language, key, parameters);
    }
}
