package dev.touchstone.credential.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.touchstone.testbed.OnBothDatabases;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;

@OnBothDatabases
class IssuerDocumentsTest {

    @Autowired
    private MockMvc web;

    @ParameterizedTest
    @ValueSource(strings = {"/.well-known/did.json", "/did.json"})
    void theIdentityAndItsKeysAreThereForAnyone(String address) throws Exception {
        web.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id", startsWith("did:web:localhost")))
                .andExpect(jsonPath("$.verificationMethod[?(@.type=='Multikey')].publicKeyMultibase")
                        .isNotEmpty())
                .andExpect(jsonPath("$.verificationMethod[?(@.type=='JsonWebKey')].publicKeyJwk.n")
                        .isNotEmpty())
                .andExpect(jsonPath("$..d").isEmpty())
                .andExpect(header().string(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/.well-known/did.json", "/credentials/status/revocation", "/credentials/status/suspension"})
    void aVerifierMayKeepADocumentForAMinuteAndAsksThenWhetherItChanged(String address) throws Exception {
        String version = Objects.requireNonNull(web.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "max-age=60, public"))
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.ETAG));
        web.perform(get(address).header(HttpHeaders.IF_NONE_MATCH, version))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
    }

    @Test
    void aStatusListIsACredentialOrOnRequestAToken() throws Exception {
        web.perform(get("/credentials/status/revocation"))
                .andExpect(header().string(HttpHeaders.CONTENT_TYPE, startsWith("application/vc")))
                .andExpect(content().string(containsString("BitstringStatusListCredential")));
        web.perform(get("/credentials/status/revocation").accept("application/json"))
                .andExpect(status().isOk())
                .andExpect(content().string(startsWith("{")));
        web.perform(get("/credentials/status/revocation").accept("application/vc+jwt"))
                .andExpect(header().string(HttpHeaders.CONTENT_TYPE, startsWith("application/vc+jwt")))
                .andExpect(content().string(startsWith("ey")));
    }

    @Test
    void thereAreTwoListsAndNoOthers() throws Exception {
        web.perform(get("/credentials/status/other")).andExpect(status().isNotFound());
    }
}
