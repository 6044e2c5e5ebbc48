package dev.touchstone.account;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.PathContainer;

/** Tells in the description of the API which scope each operation needs of a token. */
@Configuration(proxyBeanMethods = false)
class DocumentedScopes {

    @Bean
    OpenApiCustomizer scopeOfEachOperation() {
        return document -> document.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) ->
                                tell(operation, NeededScope.of(method.name(), PathContainer.parsePath(path)))));
    }

    private static void tell(Operation operation, TokenScope scope) {
        operation.setSecurity(List.of(
                new SecurityRequirement().addList("token", scope.word()),
                new SecurityRequirement().addList("session")));
    }
}
