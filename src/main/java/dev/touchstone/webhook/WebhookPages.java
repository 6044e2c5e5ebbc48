package dev.touchstone.webhook;

import dev.touchstone.agency.AgencyPage;
import dev.touchstone.agency.AgencyRole;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of webhooks among the pages of an agency. */
@Configuration(proxyBeanMethods = false)
class WebhookPages {

    @Bean
    AgencyPage webhooksPage() {
        return new AgencyPage() {
            @Override
            public String path() {
                return "webhooks";
            }

            @Override
            public String titleKey() {
                return "webhook.title";
            }

            @Override
            public int order() {
                return 60;
            }

            @Override
            public boolean shownTo(AgencyRole role) {
                return role.manages();
            }
        };
    }
}
