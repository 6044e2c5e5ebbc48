package dev.touchstone.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Text for people that stands in the code instead of the translations. The parsed source is read, not the compiled
 * class: a string literal with a letter in it, given to a method that shows text or to the constructor of a Vaadin
 * component. Keys handed to a translation do not count.
 */
class WrittenText extends TreeScanner<Void, Void> {

    private static final Set<String> SHOWING = Set.of(
            "setText",
            "setLabel",
            "setPlaceholder",
            "setAriaLabel",
            "setTitle",
            "setHelperText",
            "setErrorMessage",
            "setTooltipText",
            "setHeader",
            "setHeaderTitle",
            "setCaption",
            "setSummaryText",
            "setPageTitle",
            "setConfirmText",
            "setCancelText",
            "setRejectText",
            "setAlt",
            "setLegend",
            "setEmptyStateText",
            "setRequiredMessage",
            "announce");
    private static final Set<String> SHOWN_ATTRIBUTES =
            Set.of("aria-label", "aria-description", "aria-roledescription", "title", "alt", "placeholder");
    /** Components whose first argument is an address or the name of an icon. */
    private static final Set<String> ADDRESS_FIRST = Set.of("Anchor", "Image", "IFrame", "Icon", "SvgIcon", "Html");

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Set<String> keys;
    private final Set<String> components;
    private final List<String> found = new ArrayList<>();

    private WrittenText(CompilationUnitTree unit, SourcePositions positions, Set<String> keys) {
        this.unit = unit;
        this.positions = positions;
        this.keys = keys;
        components = unit.getImports().stream()
                .map(ImportTree::getQualifiedIdentifier)
                .map(Object::toString)
                .filter(name -> name.startsWith("com.vaadin.flow.component."))
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
    }

    /** @param keys translation keys: a page title or a menu entry may be one */
    static List<String> in(List<Path> files, Set<String> keys) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var sources = manager.getJavaFileObjectsFromPaths(files);
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                WrittenText reader = new WrittenText(unit, positions, keys);
                if (reader.isAboutPages()) {
                    unit.accept(reader, null);
                }
                found.addAll(reader.found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private boolean isAboutPages() {
        return unit.getImports().stream()
                .anyMatch(
                        imported -> imported.getQualifiedIdentifier().toString().startsWith("com.vaadin."));
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        String method = lastName(call.getMethodSelect());
        List<? extends ExpressionTree> arguments = call.getArguments();
        boolean notifies =
                method.equals("show") && call.getMethodSelect().toString().startsWith("Notification.");
        if (SHOWING.contains(method) || notifies) {
            arguments.forEach(this::report);
        } else if (method.equals("add") && arguments.size() == 1) {
            report(arguments.getFirst());
        } else if (method.equals("setAttribute")
                && arguments.size() == 2
                && arguments.getFirst() instanceof LiteralTree name
                && SHOWN_ATTRIBUTES.contains(String.valueOf(name.getValue()))) {
            report(arguments.getLast());
        }
        return super.visitMethodInvocation(call, nothing);
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void nothing) {
        String type = lastName(made.getIdentifier());
        if (components.contains(type)) {
            made.getArguments().stream()
                    .skip(ADDRESS_FIRST.contains(type) ? 1 : 0)
                    .forEach(this::report);
        }
        return super.visitNewClass(made, nothing);
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
        if (Set.of("PageTitle", "Menu").contains(lastName((ExpressionTree) annotation.getAnnotationType()))) {
            annotation.getArguments().stream()
                    .filter(AssignmentTree.class::isInstance)
                    .map(AssignmentTree.class::cast)
                    .filter(value -> Set.of("value", "title")
                            .contains(value.getVariable().toString()))
                    .map(AssignmentTree::getExpression)
                    .filter(value -> !(value instanceof LiteralTree text && keys.contains(text.getValue())))
                    .forEach(this::report);
            annotation.getArguments().stream()
                    .filter(LiteralTree.class::isInstance)
                    .filter(text -> !keys.contains(((LiteralTree) text).getValue()))
                    .forEach(this::report);
        }
        return null;
    }

    private void report(ExpressionTree shown) {
        if (literals(shown).anyMatch(WrittenText::isForTranslation)) {
            long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, shown));
            found.add(unit.getSourceFile().getName() + ":" + line + " " + shown);
        }
    }

    /** The product's name is the same in every language. */
    private static boolean isForTranslation(String text) {
        return !text.equals("Touchstone") && text.codePoints().anyMatch(Character::isLetter);
    }

    /** The literals a shown expression is put together from; arguments of calls within it are not shown as they are. */
    private static Stream<String> literals(ExpressionTree shown) {
        return switch (shown) {
            case LiteralTree literal when literal.getValue() instanceof String text -> Stream.of(text);
            case BinaryTree both -> Stream.concat(literals(both.getLeftOperand()), literals(both.getRightOperand()));
            case ParenthesizedTree inside -> literals(inside.getExpression());
            case ConditionalExpressionTree choice ->
                Stream.concat(literals(choice.getTrueExpression()), literals(choice.getFalseExpression()));
            default -> Stream.empty();
        };
    }

    private static String lastName(ExpressionTree name) {
        return switch (name) {
            case IdentifierTree simple -> simple.getName().toString();
            case MemberSelectTree member -> member.getIdentifier().toString();
            case ParameterizedTypeTree generic -> lastName((ExpressionTree) generic.getType());
            default -> "";
        };
    }
}
