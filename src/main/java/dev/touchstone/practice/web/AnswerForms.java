package dev.touchstone.practice.web;

import dev.touchstone.grading.Grading;
import io.swagger.v3.oas.models.Operation;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writes into the document of the API what an answer to each task type looks like. */
@Configuration(proxyBeanMethods = false)
class AnswerForms {

    private static final String PATH = "/api/v1/items/{item}/answer";

    @Bean
    OpenApiCustomizer answerFormsInTheDocument(Grading grading) {
        return document -> {
            Operation submit =
                    Objects.requireNonNull(document.getPaths().get(PATH)).getPost();
            String forms = grading.forms().entrySet().stream()
                    .map(form -> "- `" + form.getKey() + "`: " + form.getValue())
                    .collect(Collectors.joining("\n"));
            submit.setDescription(submit.getDescription() + "\n\n" + forms);
        };
    }
}
