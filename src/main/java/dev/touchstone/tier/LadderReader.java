package dev.touchstone.tier;

import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import dev.touchstone.content.Skill;
import dev.touchstone.tier.LadderReading.Fault;
import dev.touchstone.tier.LadderReading.Part;
import dev.touchstone.tier.LadderReading.Why;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads what somebody writes as a ladder, and names everything that keeps it from being one. Pure. */
final class LadderReader {

    private final Set<String> programs;
    private final Set<String> skills;
    private final List<Fault> faults = new ArrayList<>();

    private LadderReader(Curriculum curriculum) {
        this.programs = curriculum.programs().stream().map(Program::slug).collect(Collectors.toSet());
        this.skills = curriculum.skills().stream().map(Skill::slug).collect(Collectors.toSet());
    }

    static LadderReading read(LadderDraft draft, Curriculum curriculum) {
        return new LadderReader(curriculum).read(draft);
    }

    private LadderReading read(LadderDraft draft) {
        Optional<Currency> currency = Rate.currency(draft.currency());
        if (currency.isEmpty()) {
            faults.add(new Fault(-1, -1, Part.CURRENCY, Why.UNKNOWN));
        }
        if (draft.tiers().isEmpty() || draft.tiers().size() > LadderDraft.MOST_TIERS) {
            faults.add(new Fault(-1, -1, Part.LADDER, Why.COUNT));
        }
        List<Tier> tiers = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        draft.tiers().stream()
                .map(TierDraft::slug)
                .filter(slug -> !slug.isEmpty())
                .forEach(slugs::add);
        Optional<Rate> below = Optional.empty();
        for (int place = 0; place < draft.tiers().size(); place++) {
            TierDraft tier = draft.tiers().get(place);
            words(place, tier, draft.tiers().subList(0, place));
            Optional<Rate> rate = rate(place, tier, currency, below);
            List<Requirement> requirements = requirements(place, tier);
            rate.ifPresent(paid -> tiers.add(new Tier(
                    tier.slug().isEmpty() ? slug(tier.name().original(), slugs) : tier.slug(),
                    tier.name(),
                    tier.unlocks(),
                    paid,
                    requirements)));
            below = rate.isPresent() ? rate : below;
        }
        return faults.isEmpty() ? new LadderReading.Sound(new Ladder(tiers)) : new LadderReading.Faulty(faults);
    }

    private void words(int place, TierDraft tier, List<TierDraft> before) {
        String name = tier.name().original();
        length(place, Part.NAME, name, TierDraft.LONGEST_NAME);
        length(place, Part.UNLOCKS, tier.unlocks().original(), TierDraft.LONGEST_UNLOCKS);
        if (before.stream()
                .anyMatch(other -> other.name().original().equalsIgnoreCase(name)
                        || !tier.slug().isEmpty() && other.slug().equals(tier.slug()))) {
            faults.add(new Fault(place, -1, Part.NAME, Why.TWICE));
        }
        if (!tier.slug().isEmpty() && !tier.slug().matches("[a-z0-9]+(-[a-z0-9]+)*")
                || tier.slug().length() > 60) {
            faults.add(new Fault(place, -1, Part.NAME, Why.UNKNOWN));
        }
    }

    private void length(int place, Part part, String text, int most) {
        if (text.isBlank()) {
            faults.add(new Fault(place, -1, part, Why.MISSING));
        } else if (text.length() > most || text.chars().anyMatch(Character::isISOControl)) {
            faults.add(new Fault(place, -1, part, Why.TOO_LONG));
        }
    }

    private Optional<Rate> rate(int place, TierDraft tier, Optional<Currency> currency, Optional<Rate> below) {
        Optional<Rate> rate = currency.flatMap(money -> Rate.parse(tier.amount(), money));
        if (rate.isEmpty() && currency.isPresent()) {
            faults.add(new Fault(place, -1, Part.AMOUNT, Why.AMOUNT));
        } else if (rate.isPresent() && below.isPresent() && !rate.get().atLeast(below.get())) {
            faults.add(new Fault(place, -1, Part.AMOUNT, Why.PAYS_LESS));
        }
        return rate;
    }

    private List<Requirement> requirements(int place, TierDraft tier) {
        List<RequirementDraft> asked = tier.requirements();
        if (place == 0 && !asked.isEmpty()) {
            faults.add(new Fault(place, -1, Part.REQUIREMENTS, Why.LOWEST_ASKS));
        } else if (place > 0 && asked.isEmpty()) {
            faults.add(new Fault(place, -1, Part.REQUIREMENTS, Why.ASKS_NOTHING));
        } else if (asked.size() > LadderDraft.MOST_REQUIREMENTS) {
            faults.add(new Fault(place, -1, Part.REQUIREMENTS, Why.COUNT));
        }
        return IntStream.range(0, asked.size())
                .mapToObj(number -> requirement(place, number, asked.get(number)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Requirement> requirement(int place, int number, RequirementDraft draft) {
        int before = faults.size();
        switch (draft.kind()) {
            case CERTIFIED -> {
                check(
                        place,
                        number,
                        Part.PROGRAMS,
                        Why.MISSING,
                        !draft.programs().isEmpty());
                check(place, number, Part.PROGRAMS, Why.UNKNOWN, programs.containsAll(draft.programs()));
                range(
                        place,
                        number,
                        Part.NUMBER,
                        draft.number(),
                        1,
                        Math.max(1, draft.programs().size()));
            }
            case BOUND -> {
                check(place, number, Part.SKILL, Why.MISSING, skills.contains(draft.skill()));
                range(place, number, Part.SHARE, draft.share(), 1, 99);
            }
            case LIVE -> {
                check(
                        place,
                        number,
                        Part.SKILL,
                        Why.UNKNOWN,
                        draft.skill().isEmpty() || skills.contains(draft.skill()));
                range(place, number, Part.NUMBER, draft.number(), 1, 1_000_000);
                range(place, number, Part.SHARE, draft.share(), 0, 100);
            }
        }
        return faults.size() > before ? Optional.empty() : Optional.of(sound(draft));
    }

    private static Requirement sound(RequirementDraft draft) {
        return switch (draft.kind()) {
            case CERTIFIED ->
                new Requirement.Certified(
                        draft.number().orElseThrow(),
                        draft.programs().stream().distinct().toList());
            case BOUND -> new Requirement.Bound(draft.skill(), draft.share().orElseThrow());
            case LIVE ->
                new Requirement.Live(
                        draft.number().orElseThrow(),
                        draft.share().orElseThrow(),
                        Optional.of(draft.skill()).filter(skill -> !skill.isEmpty()));
        };
    }

    private void range(int place, int number, Part part, Optional<Integer> value, int least, int most) {
        check(
                place,
                number,
                part,
                Why.OUT_OF_RANGE,
                value.filter(one -> one >= least && one <= most).isPresent());
    }

    private void check(int place, int number, Part part, Why why, boolean met) {
        if (!met) {
            faults.add(new Fault(place, number, part, why));
        }
    }

    /** A name for a new tier that no other has. */
    private static String slug(String name, Set<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String begin = plain.isEmpty() ? "tier" : plain;
        String slug = begin;
        for (int number = 2; !taken.add(slug); number++) {
            slug = begin + "-" + number;
        }
        return slug;
    }
}
