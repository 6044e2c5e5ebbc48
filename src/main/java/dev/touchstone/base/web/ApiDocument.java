package dev.touchstone.base.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says of all of it. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    static final String PROBLEM = "Problem";
    private static final String AGENCIES = "/api/v1/agencies";
    private static final Set<PathItem.HttpMethod> WRITES = Set.of(
            PathItem.HttpMethod.POST, PathItem.HttpMethod.PUT, PathItem.HttpMethod.PATCH, PathItem.HttpMethod.DELETE);

    private static final String ABOUT = """
        Everything that pages do can be done by programs too.

        **Tokens.** Send `Authorization: Bearer ts_…` with a token of your account page. Each operation names the one scope it
        needs: `own` for what is yours, `agency:read` and `agency:write` for agencies you belong to, `live:write` for
        gold-checked answers of live work. A token without it is answered 403 `scope-missing`.

        **Problems.** Whatever is refused is answered with `application/problem+json` (RFC 9457): `code` is a stable word for
        programs, `detail` says to people what to do. What belongs to somebody else is 404.

        **Listings.** A listing is `{"items": […], "next": "…"}`. Send `next` back as `cursor` for the page after; it is absent
        on the last. `limit` is 1 to 200, 50 without it.

        **Sending again.** Writes to agencies take a header `Idempotency-Key`, 1 to 100 signs such as a UUID; batches need one.
        For 24 hours the same request under the same key is answered byte for byte as before, with `Idempotent-Replayed: true`,
        and nothing is done twice. Another request under that key is 422 `idempotency-key-reused`; one that is still being
        carried out 409 `still-running`; one whose answer was lost with a server 409 `outcome-unknown`.
        """;

    @Bean
    OpenAPI apiDescription() {
        return new OpenAPI()
                .info(new Info().title("Touchstone").version("v1").description(ABOUT))
                .servers(List.of(new Server().url("/").description("Where this description was fetched")))
                .components(new Components()
                        .addSchemas(PROBLEM, problem())
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("A personal API token, with the scopes chosen when it was made."))
                        .addSecuritySchemes(
                                "session",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name("touchstone")
                                        .description("The session of a page. Writes also send the value of the cookie"
                                                + " XSRF-TOKEN in the header X-XSRF-TOKEN.")));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("Problem details (RFC 9457).")
                .addProperty("type", new StringSchema().example("about:blank"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("What is wrong and what to do, for people."))
                .addProperty("instance", new StringSchema())
                .addProperty("code", new StringSchema().description("A stable word for programs."))
                .required(List.of("status", "code"));
    }

    /** Names do not depend on which of two methods of one name was found first: each has its module in it. */
    @Bean
    OperationCustomizer namedByItsMethod() {
        return (operation, method) -> {
            String controller = NamesOfBodies.nameOf(method.getBeanType()).replaceFirst("Controller$", "");
            operation.setOperationId(Character.toLowerCase(controller.charAt(0))
                    + controller.substring(1)
                    + Character.toUpperCase(method.getMethod().getName().charAt(0))
                    + method.getMethod().getName().substring(1));
            if (method.hasMethodAnnotation(NeedsIdempotencyKey.class)) {
                operation.addParametersItem(key().required(true));
            }
            return operation;
        };
    }

    @Bean
    OpenApiCustomizer whatHoldsForAll() {
        return document -> document.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    operation.getResponses().addApiResponse("default", refusal());
                    if (path.startsWith(AGENCIES) && WRITES.contains(method)) {
                        repeatable(operation);
                    }
                }));
    }

    private static void repeatable(Operation operation) {
        List<Parameter> parameters = operation.getParameters();
        if (parameters == null || parameters.stream().noneMatch(one -> IdempotencyKey.HEADER.equals(one.getName()))) {
            operation.addParametersItem(key().required(false));
        }
        operation
                .getResponses()
                .forEach((status, response) -> response.addHeaderObject(
                        RepeatFilter.REPLAYED,
                        new Header()
                                .description("true when this is the answer to an earlier, equal request.")
                                .schema(new StringSchema())));
    }

    private static Parameter key() {
        return new HeaderParameter()
                .name(IdempotencyKey.HEADER)
                .description("Calls this request by a name of your own, so that sending it again does nothing twice.")
                .schema(new StringSchema().minLength(1).maxLength(100));
    }

    private static ApiResponse refusal() {
        return new ApiResponse()
                .description("Refused; the code says why, the detail what to do.")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }
}
