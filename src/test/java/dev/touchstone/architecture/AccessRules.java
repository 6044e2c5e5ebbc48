package dev.touchstone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/** Rule 5: whatever a person can reach says who may. */
record AccessRules(House house) {

    private static final List<String> RULES = List.of(
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll",
            "jakarta.annotation.security.RolesAllowed",
            "com.vaadin.flow.server.auth.AnonymousAllowed",
            "org.springframework.security.access.prepost.PreAuthorize");

    ArchRule everyRouteSaysWhoMaySeeIt() {
        return classes()
                .that()
                .areAnnotatedWith("com.vaadin.flow.router.Route")
                .should(ArchCondition.from(describe("carry an access rule", AccessRules::hasRule)))
                .allowEmptyShould(true);
    }

    ArchRule everyControllerMethodSaysWhoMayCallIt() {
        return methods()
                .that()
                .areMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping")
                .should(new ArchCondition<>("carry an access rule, or stand in a class that does") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (!hasRule(method) && !hasRule(method.getOwner())) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                        }
                    }
                })
                .allowEmptyShould(true);
    }

    /** Counts calls of services: classes Spring manages, and interfaces they implement. Values and base are free. */
    ArchRule everyServiceMethodAScreenOrRestCallsSaysWhoMayCallIt() {
        return classes()
                .that(describe("screens and REST", this::isReachedByPeople))
                .should(new ArchCondition<>("call service methods with an access rule") {
                    @Override
                    public void check(JavaClass door, ConditionEvents events) {
                        door.getAccessesFromSelf().stream()
                                .filter(access -> isUnguardedService(access))
                                .forEach(access ->
                                        events.add(SimpleConditionEvent.violated(door, access.getDescription())));
                    }
                })
                .allowEmptyShould(true);
    }

    /** What seeds the demo stands among screens and is none. */
    private boolean isReachedByPeople(JavaClass type) {
        return house.isDoor(type)
                || house.isScreen(type) && !house.moduleOf(type).equals("demo")
                || house.owns(type) && type.isAssignableTo("com.vaadin.flow.component.Component");
    }

    private boolean isUnguardedService(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)
                || target.getName().equals("<init>")
                || !house.owns(owner)
                || house.isDoor(owner)
                || house.isScreen(owner)
                || house.moduleOf(owner).equals("base")) {
            return false;
        }
        List<JavaClass> services = Stream.concat(Stream.of(owner), owner.getAllSubclasses().stream())
                .filter(AccessRules::isManaged)
                .toList();
        return !services.isEmpty()
                && !target.resolveMember()
                        .filter(JavaMethod.class::isInstance)
                        .map(JavaMethod.class::cast)
                        .map(method -> method.getModifiers().contains(JavaModifier.STATIC)
                                || hasRule(method)
                                || hasRule(owner)
                                || services.stream()
                                        .allMatch(service -> hasRule(service) || implementsWithRule(service, method)))
                        .orElse(false);
    }

    private static boolean implementsWithRule(JavaClass service, JavaMethod called) {
        return service.getAllMethods().stream()
                .filter(method -> method.getName().equals(called.getName()))
                .filter(method -> method.getRawParameterTypes().size()
                        == called.getRawParameterTypes().size())
                .anyMatch(AccessRules::hasRule);
    }

    private static boolean isManaged(JavaClass type) {
        return type.isMetaAnnotatedWith("org.springframework.stereotype.Component");
    }

    private static boolean hasRule(JavaClass type) {
        return RULES.stream().anyMatch(rule -> type.isAnnotatedWith(rule) || type.isMetaAnnotatedWith(rule));
    }

    private static boolean hasRule(JavaMethod method) {
        return RULES.stream().anyMatch(rule -> method.isAnnotatedWith(rule) || method.isMetaAnnotatedWith(rule));
    }
}
