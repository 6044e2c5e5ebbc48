package dev.touchstone.content.source.assembly;

import dev.touchstone.content.Clause;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Rulebook;
import dev.touchstone.content.Rulebook.Convention;
import dev.touchstone.content.Rulebook.Section;
import dev.touchstone.content.Text;
import dev.touchstone.content.source.draft.ClausesDraft;
import dev.touchstone.content.source.draft.ClausesDraft.ClauseDraft;
import dev.touchstone.content.source.draft.RulebookDraft;
import dev.touchstone.content.source.file.YamlDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes rulebooks of drafts. */
final class RulebookAssembly {

    private final String language;

    RulebookAssembly(String language) {
        this.language = language;
    }

    Rulebook rulebook(RulebookDraft draft) {
        YamlDocument front = draft.clauses().document().front();
        var texts = new Translated(language, fronts(draft));
        Text changelog = Text.of(language, draft.changelog().getOrDefault("", ""));
        for (Map.Entry<String, String> each : draft.changelog().entrySet()) {
            changelog = each.getKey().isEmpty() ? changelog : changelog.with(each.getKey(), each.getValue());
        }
        return new Rulebook(
                UUID.fromString(front.text("/uuid")),
                draft.slug(),
                texts.text(front.text("/title"), "/title"),
                texts.text(front.text("/summary"), "/summary"),
                front.text("/version"),
                draft.conventions().map(document -> document.text("/domain")).orElse(""),
                sections(draft),
                conventions(draft),
                changelog);
    }

    private static Map<String, YamlDocument> fronts(RulebookDraft draft) {
        var fronts = new LinkedHashMap<String, YamlDocument>();
        draft.translations()
                .forEach((tongue, clauses) ->
                        fronts.put(tongue, clauses.document().front()));
        return fronts;
    }

    private static Map<String, Convention> conventions(RulebookDraft draft) {
        var conventions = new LinkedHashMap<String, Convention>();
        draft.conventions()
                .ifPresent(document -> document.at("/conventions")
                        .propertyStream()
                        .forEach(topic -> conventions.put(
                                topic.getKey(),
                                new Convention(
                                        topic.getValue().path("value").asString(""),
                                        new ClauseRef(
                                                draft.slug(),
                                                topic.getValue().path("clause").stringValue(""))))));
        return conventions;
    }

    private List<Section> sections(RulebookDraft draft) {
        List<Section> sections = new ArrayList<>();
        for (ClausesDraft.Section each : draft.clauses().sections()) {
            Text title = Text.of(language, each.title());
            for (Map.Entry<String, ClausesDraft> translation :
                    draft.translations().entrySet()) {
                String translated =
                        translation.getValue().sections().get(sections.size()).title();
                title = title.with(translation.getKey(), translated);
            }
            List<Clause> clauses =
                    each.clauses().stream().map(clause -> clause(draft, clause)).toList();
            sections.add(new Section(each.number(), title, clauses));
        }
        return sections;
    }

    private Clause clause(RulebookDraft draft, ClauseDraft clause) {
        return new Clause(
                new ClauseRef(draft.slug(), clause.number()),
                text(draft, clause, ClauseDraft::title),
                text(draft, clause, ClauseDraft::text),
                optional(draft, clause, ClauseDraft::example),
                optional(draft, clause, ClauseDraft::counterExample));
    }

    private @Nullable Text optional(RulebookDraft draft, ClauseDraft clause, Function<ClauseDraft, String> part) {
        return part.apply(clause).isEmpty() ? null : text(draft, clause, part);
    }

    private Text text(RulebookDraft draft, ClauseDraft clause, Function<ClauseDraft, String> part) {
        Text text = Text.of(language, part.apply(clause));
        for (Map.Entry<String, ClausesDraft> each : draft.translations().entrySet()) {
            String translated =
                    each.getValue().clause(clause.number()).map(part).orElse("");
            text = translated.isEmpty() ? text : text.with(each.getKey(), translated);
        }
        return text;
    }
}
