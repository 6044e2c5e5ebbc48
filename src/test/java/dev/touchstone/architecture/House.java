package dev.touchstone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/**
 * All classes below one root package, and the words rules need to talk about them. The rules hold for
 * {@code dev.touchstone}; the test classes under {@code broken} break each of them on purpose.
 */
record House(String root, JavaClasses classes) {

    static final House TOUCHSTONE = new House(
            "dev.touchstone",
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.touchstone"));

    static final House BROKEN = new House("broken", new ClassFileImporter().importPackages("broken"));

    /** A package pattern below the root: {@code in("certification..")}. */
    String in(String pattern) {
        return root + "." + pattern;
    }

    boolean owns(JavaClass type) {
        return type.getPackageName().startsWith(root + ".")
                || type.getPackageName().equals(root);
    }

    /** The module the class belongs to, such as {@code practice}; empty for the root package. */
    String moduleOf(JavaClass type) {
        return parts(type).isEmpty() ? "" : parts(type).getFirst();
    }

    /** True for a class in the package others may use: the module's own, with nothing below it. */
    boolean isApi(JavaClass type) {
        return parts(type).size() == 1;
    }

    /** True for a class in a part that its module names for others: values and rules, without a database behind them. */
    boolean isNamedInterface(JavaClass type) {
        return type.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith("org.springframework.modulith.NamedInterface"))
                .orElse(false);
    }

    /** Screens and REST. */
    boolean isDoor(JavaClass type) {
        return parts(type).contains("ui") || parts(type).contains("web");
    }

    /** Where Vaadin components may be: screens, task inputs, and the modules that are screens altogether. */
    boolean isScreen(JavaClass type) {
        return parts(type).contains("ui")
                || List.of("labeling", "shell", "home", "demo").contains(moduleOf(type));
    }

    DescribedPredicate<JavaClass> doors() {
        return describe("screens and REST", type -> owns(type) && isDoor(type));
    }

    DescribedPredicate<JavaClass> screens() {
        return describe("screens", type -> owns(type) && isScreen(type));
    }

    private List<String> parts(JavaClass type) {
        String below =
                type.getPackageName().substring(Math.min(type.getPackageName().length(), root.length() + 1));
        return owns(type) && !below.isEmpty() ? List.of(below.split("\\.")) : List.of();
    }
}
