package dev.touchstone.base.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.touchstone.testbed.OnBothDatabases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** docs/openapi.json is what the server says of itself at /api/v1/openapi, key by key in order. */
@OnBothDatabases
class OpenApiTest {

    private static final Path COMMITTED = Path.of("docs", "openapi.json");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Autowired
    private MockMvc http;

    @Test
    void theCommittedDescriptionIsWhatTheServerSays() throws Exception {
        assertThat(Files.readString(COMMITTED))
                .as("after a change of the API: ./verify --openapi, then look at the difference")
                .isEqualTo(canonical());
    }

    @Test
    @Tag("rewrite")
    void theCommittedDescriptionIsRewritten() throws Exception {
        Files.writeString(COMMITTED, canonical());
    }

    @Test
    void everyOperationSaysWhatItDoesWhoMayAndHowItRefuses() throws Exception {
        List<String> silent = new ArrayList<>();
        List<String> names = new ArrayList<>();
        read().path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    names.add(operation.path("operationId").asString());
                    boolean says = operation.path("summary").asString("").length() > 3
                            && operation.at("/security/0/token/0").isString()
                            && operation.at("/responses/default").isObject();
                    if (!says) {
                        silent.add(method + " " + path);
                    }
                }));
        assertThat(silent).isEmpty();
        assertThat(names).hasSizeGreaterThan(20).doesNotHaveDuplicates().noneMatch(name -> name.matches(".*_\\d+"));
    }

    @Test
    void writesToAgenciesTakeAKeyAndBatchesNeedOne() throws Exception {
        JsonNode paths = read().path("paths");
        assertThat(keyOf(paths, "/api/v1/agencies/{agency}/roster")
                        .path("required")
                        .asBoolean())
                .isTrue();
        JsonNode ofInvite = keyOf(paths, "/api/v1/agencies/{agency}/members");
        assertThat(ofInvite.path("required").asBoolean()).isFalse();
        assertThat(ofInvite.path("in").asString()).isEqualTo("header");
    }

    /** Two bodies of one name would describe each other. */
    @Test
    void bodiesHaveNamesOfTheirOwn() {
        List<String> names = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.touchstone").stream()
                        .filter(type -> type.getPackageName().endsWith(".web") && type.isRecord())
                        .map(OpenApiTest::described)
                        .toList();
        assertThat(names).doesNotHaveDuplicates().contains("AgencyMemberBody");
    }

    private static String described(JavaClass body) {
        return NamesOfBodies.nameOf(body.reflect());
    }

    private static JsonNode keyOf(JsonNode paths, String path) {
        for (JsonNode parameter : paths.path(path).at("/post/parameters")) {
            if (parameter.path("name").asString().equals("Idempotency-Key")) {
                return parameter;
            }
        }
        throw new AssertionError("No key at " + path);
    }

    private String canonical() throws Exception {
        // By way of a map, since only maps are put in order.
        Object ordered = MAPPER.treeToValue(read(), Object.class);
        return MAPPER.writeValueAsString(ordered).replace("\r\n", "\n") + "\n";
    }

    private JsonNode read() throws Exception {
        return MAPPER.readTree(
                http.perform(get("/api/v1/openapi")).andReturn().getResponse().getContentAsByteArray());
    }
}
