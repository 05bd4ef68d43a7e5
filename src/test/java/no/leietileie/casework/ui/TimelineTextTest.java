package no.leietileie.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.Locale;
import no.leietileie.access.Agency;
import no.leietileie.access.sharing.HouseholdShared;
import no.leietileie.access.sharing.HouseholdShared.What;
import no.leietileie.base.BusinessEvent;
import no.leietileie.casework.timeline.TimelineItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class TimelineTextTest {

    /** Kept here, for the thread itself holds it weakly. */
    private final UI page = new UI() {

        private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

        {
            bundles.setBasenames("messages/casework", "messages/access");
            bundles.setDefaultEncoding("UTF-8");
        }

        @Override
        public String getTranslation(String key, Object... parameters) {
            return bundles.getMessage(key, parameters, Locale.of("nb"));
        }
    };

    @BeforeEach
    void openPage() {
        UI.setCurrent(page);
    }

    @AfterEach
    void leaveNoPageBehind() {
        UI.setCurrent(null);
    }

    @Test
    void a_share_names_the_agency() {
        assertThat(text(new HouseholdShared(1L, Agency.NAV, What.STARTED))).isEqualTo("Delt med NAV");
        assertThat(text(new HouseholdShared(1L, Agency.INTRODUKSJONSSENTER, What.ENDED)))
                .isEqualTo("Ikke lenger delt med Introduksjonssenteret");
    }

    private static String text(BusinessEvent event) {
        return TimelineText.of(new TimelineItem(Instant.EPOCH, event.type(), "", event.details(), null));
    }
}
