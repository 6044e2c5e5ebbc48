package dev.touchstone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Rules 1 to 4 and the names of rule 6, for any house. A module that is not built yet passes. */
record BuildRules(House house) {

    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String REPOSITORY = "org.springframework.data.repository.Repository";
    private static final Set<String> EMPTY_WORDS =
            Set.of("util", "utils", "helper", "helpers", "manager", "managers", "impl", "impls", "dto", "dtos");

    // 1. Gold

    ArchRule goldIsSeenOnlyByGradingReviewAndContent() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house.in("grading.."), house.in("review.."), house.in("content.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(house.in("content.gold.."))
                .allowEmptyShould(true);
    }

    ArchRule onlyTheCommandLineExchangesGold() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house.root(), house.in("content.exchange.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(house.in("content.exchange.."))
                .allowEmptyShould(true);
    }

    ArchRule certificationDoesNotReadAReveal() {
        return noClasses()
                .that()
                .resideInAPackage(house.in("certification.."))
                .should()
                .dependOnClassesThat()
                .haveSimpleName("Reveal")
                .allowEmptyShould(true);
    }

    // 2. Layers

    ArchRule screensAndRestUseOnlyTheRootPackagesOfModules() {
        return classes()
                .that(house.doors())
                .should(stayOutOfTheInsideOfModules())
                .allowEmptyShould(true);
    }

    private ArchCondition<JavaClass> stayOutOfTheInsideOfModules() {
        return new ArchCondition<>(
                "use the root package of a module, a door it names for others, the named interfaces of their own, their own"
                        + " door, or base") {
            @Override
            public void check(JavaClass door, ConditionEvents events) {
                door.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> house.owns(dependency.getTargetClass()))
                        .filter(dependency -> !mayUse(door, dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(door, dependency.getDescription())));
            }
        };
    }

    private boolean mayUse(JavaClass door, JavaClass target) {
        String module = house.moduleOf(target);
        return house.isApi(target)
                || module.equals("base")
                || house.isDoor(target) && house.isNamedInterface(target)
                || module.equals(house.moduleOf(door)) && (house.isDoor(target) || house.isNamedInterface(target));
    }

    ArchRule screensAndRestTouchNoEntityAndNoRepository() {
        return noClasses()
                .that(house.doors())
                .or(house.screens())
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(ENTITY)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(REPOSITORY)
                .allowEmptyShould(true);
    }

    /** Security and language support are not screens: filters, access annotations and texts may stand anywhere. */
    ArchRule vaadinIsUsedOnlyByScreens() {
        DescribedPredicate<JavaClass> vaadin = describe(
                "Vaadin",
                type -> type.getPackageName().startsWith("com.vaadin.")
                        && !type.getPackageName().startsWith("com.vaadin.flow.spring.security")
                        && !type.getPackageName().startsWith("com.vaadin.flow.server.auth"));
        return noClasses()
                .that(not(house.screens()))
                .should()
                .dependOnClassesThat(vaadin)
                .allowEmptyShould(true);
    }

    ArchRule sceneContentAndGradingStoreNothing() {
        return noClasses()
                .that()
                .resideInAnyPackage(house.in("scene.."), house.in("content.."), house.in("grading.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "org.springframework.data..",
                        "org.springframework.jdbc..",
                        "org.hibernate..",
                        "java.sql..",
                        "javax.sql..")
                .allowEmptyShould(true);
    }

    // 3. Time

    ArchRule timeIsReadFromTheClockOnly() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(house.in("base.Time"))
                .should()
                .accessTargetWhere(describe("asks the system for the time", BuildRules::asksTheSystem))
                .allowEmptyShould(true);
    }

    private static boolean asksTheSystem(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        String owner = target.getOwner().getName();
        boolean takesAClock = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return switch (target.getName()) {
            case "now" -> owner.startsWith("java.time.") && !takesAClock;
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "<init>" ->
                owner.equals("java.util.Date") && target.getRawParameterTypes().isEmpty();
            case "getInstance" -> owner.equals("java.util.Calendar");
            default -> owner.equals("java.time.Clock") && target.getName().matches("(system|tick)\\w+");
        };
    }

    // 4. Entities

    ArchRule entitiesHaveNoSetters() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ENTITY)
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .allowEmptyShould(true);
    }

    ArchRule entitiesAndRepositoriesArePackagePrivate() {
        return classes()
                .that()
                .areAnnotatedWith(ENTITY)
                .or()
                .areAssignableTo(REPOSITORY)
                .should()
                .notBePublic()
                .allowEmptyShould(true);
    }

    // 6. Names

    ArchRule namesSayWhatAThingIs() {
        DescribedPredicate<JavaClass> emptyName = describe("a name that says nothing", type -> {
            String name = type.getSimpleName();
            String[] words = name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
            return EMPTY_WORDS.contains(words[words.length - 1].toLowerCase(Locale.ROOT))
                    || Arrays.stream(type.getPackageName()
                                    .toLowerCase(Locale.ROOT)
                                    .split("\\."))
                            .anyMatch(EMPTY_WORDS::contains);
        });
        return noClasses().should(have(emptyName)).allowEmptyShould(true);
    }
}
