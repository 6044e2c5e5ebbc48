package dev.touchstone.content.source.rule;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.file.YamlDocument;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tiers ask for certifications and skills that exist, the lowest for nothing, and pay what their currency can pay. */
@Component
class TierRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        YamlDocument file = course.tiers();
        boolean lowest = true;
        for (Entry tier : ExerciseDraft.entries(file, "/tiers")) {
            rate(file, tier, problems);
            asked(course, tier, lowest, problems);
            lowest = false;
        }
    }

    private static void asked(CourseDraft course, Entry tier, boolean lowest, Problems problems) {
        YamlDocument file = course.tiers();
        String requires = tier.pointer() + "/requires";
        int asked = 0;
        for (Entry certified : ExerciseDraft.entries(file, requires + "/certified")) {
            asked++;
            certifications(course, certified, problems);
        }
        for (String kind : new String[] {"standings", "live"}) {
            for (Entry entry : ExerciseDraft.entries(file, requires + "/" + kind)) {
                asked++;
                shares(file, entry, problems);
                String skill = entry.text("skill");
                if (!skill.isEmpty() && !course.hasSkill(skill)) {
                    problems.add(
                            file.path(),
                            entry.line(),
                            "unknown-skill",
                            "There is no skill " + skill + ". Use one of skills.yaml.");
                }
            }
        }
        if (lowest && asked > 0) {
            problems.add(
                    file.path(),
                    file.line(requires),
                    "tier-lowest",
                    "The lowest tier is everybody's, so it asks for nothing. Leave requires: {}.");
        } else if (!lowest && asked == 0) {
            problems.add(
                    file.path(),
                    file.line(requires),
                    "tier-free",
                    "A tier above the lowest asks for something. Add a requirement.");
        }
    }

    private static void certifications(CourseDraft course, Entry certified, Problems problems) {
        YamlDocument file = course.tiers();
        JsonNode programs = certified.node().path("programs");
        for (JsonNode program : programs) {
            if (!course.certifies(program.stringValue(""))) {
                problems.add(
                        file.path(),
                        certified.line(),
                        "unknown-certification",
                        "There is no certification " + program.stringValue("") + ". Use one of certifications.yaml.");
            }
        }
        if (certified.node().path("of").intValue(0) > programs.size()) {
            problems.add(
                    file.path(),
                    certified.line(),
                    "tier-count",
                    "More certifications are needed than are named. Lower the number or name more.");
        }
    }

    /** Hundredths are what an editor shows and a person can check. */
    private static void shares(YamlDocument file, Entry entry, Problems problems) {
        for (String key : new String[] {"least", "right"}) {
            JsonNode share = entry.node().path(key);
            if (share.isNumber() && share.decimalValue().stripTrailingZeros().scale() > 2) {
                problems.add(
                        file.path(),
                        file.line(entry.pointer() + "/" + key),
                        "tier-share",
                        "A share has two decimals at most. Round it.");
            }
        }
    }

    private static void rate(YamlDocument file, Entry tier, Problems problems) {
        String at = tier.pointer() + "/rate";
        String code = file.text(at + "/currency");
        Optional<Currency> currency = Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code))
                .filter(known -> known.getDefaultFractionDigits() >= 0)
                .findFirst();
        if (currency.isEmpty()) {
            problems.add(
                    file.path(),
                    file.line(at),
                    "tier-rate",
                    "There is no currency " + code + ". Use a code of ISO 4217, such as USD.");
            return;
        }
        int decimals = currency.get().getDefaultFractionDigits();
        String amount = file.text(at + "/amount");
        if (amount.matches("[0-9]+(\\.[0-9]+)?") && new BigDecimal(amount).scale() > decimals) {
            problems.add(
                    file.path(),
                    file.line(at),
                    "tier-rate",
                    "An amount in " + code + " has " + decimals + " decimals at most. Write it so.");
        }
    }
}
