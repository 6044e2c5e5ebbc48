package dev.touchstone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import dev.touchstone.Touchstone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    @Test
    void modulesUseOnlyTheModulesTheyMay() {
        ApplicationModules.of(Touchstone.class).detectViolations().throwIfPresent();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHolds(RuleOf rule) {
        rule.in(House.TOUCHSTONE).check(House.TOUCHSTONE.classes());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleCatchesTheClassThatBreaksIt(RuleOf rule) {
        assertThat(rule.in(House.BROKEN).evaluate(House.BROKEN.classes()).hasViolation())
                .isTrue();
    }

    static Stream<Named<RuleOf>> rules() {
        return Stream.of(
                rule(
                        "only grading, review and content see gold",
                        house -> new BuildRules(house).goldIsSeenOnlyByGradingReviewAndContent()),
                rule(
                        "only the command line exchanges gold",
                        house -> new BuildRules(house).onlyTheCommandLineExchangesGold()),
                rule(
                        "certification does not read a reveal",
                        house -> new BuildRules(house).certificationDoesNotReadAReveal()),
                rule(
                        "screens and REST use only the root packages of modules",
                        house -> new BuildRules(house).screensAndRestUseOnlyTheRootPackagesOfModules()),
                rule(
                        "screens and REST touch no entity and no repository",
                        house -> new BuildRules(house).screensAndRestTouchNoEntityAndNoRepository()),
                rule("Vaadin is used only by screens", house -> new BuildRules(house).vaadinIsUsedOnlyByScreens()),
                rule(
                        "scene, content and grading store nothing",
                        house -> new BuildRules(house).sceneContentAndGradingStoreNothing()),
                rule("time is read from the clock only", house -> new BuildRules(house).timeIsReadFromTheClockOnly()),
                rule("entities have no setters", house -> new BuildRules(house).entitiesHaveNoSetters()),
                rule(
                        "entities and repositories are package-private",
                        house -> new BuildRules(house).entitiesAndRepositoriesArePackagePrivate()),
                rule("names say what a thing is", house -> new BuildRules(house).namesSayWhatAThingIs()),
                rule("every route says who may see it", house -> new AccessRules(house).everyRouteSaysWhoMaySeeIt()),
                rule(
                        "every controller method says who may call it",
                        house -> new AccessRules(house).everyControllerMethodSaysWhoMayCallIt()),
                rule(
                        "every service method a screen or REST calls says who may call it",
                        house -> new AccessRules(house).everyServiceMethodAScreenOrRestCallsSaysWhoMayCallIt()));
    }

    private static Named<RuleOf> rule(String name, RuleOf rule) {
        return Named.of(name, rule);
    }

    interface RuleOf {
        ArchRule in(House house);
    }
}
