package no.leietileie.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.util.ArrayList;
import java.util.List;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** What an open list costs in memory: {@code ./mvnw test -Dtest=TenantListMemoryTest -Dspeed=true}. */
@DatabaseTest
@EnabledIfSystemProperty(named = "speed", matches = "true")
class TenantListMemoryTest {

    private static final int SESSIONS = 200;
    private static final int LINES = 100;

    @Autowired
    ApplicationContext context;

    @Autowired
    RegisterFixture fixture;

    @Test
    void an_open_session_on_the_list_takes_less_than_a_megabyte() {
        for (int i = 0; i < LINES; i++) {
            fixture.household(TestHousehold.named("Prøve"));
        }
        var user = SignedIn.user(1, false);
        var authentication = UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        List<BrowserlessUIContext> open = new ArrayList<>();
        try (var product = SpringBrowserlessApplicationContext.createSecured(context, TenantListView.class)) {
            for (int warm = 0; warm < 20; warm++) {
                open.add(openList(product.newUser(authentication).newWindow()));
            }
            List<BrowserlessUIContext> empty = new ArrayList<>();
            long none = usedAfterCollection();
            for (int session = 0; session < SESSIONS; session++) {
                empty.add(product.newUser(authentication).newWindow());
            }
            long before = usedAfterCollection();
            System.out.println("SPEED a session that shows no page: " + (before - none) / SESSIONS / 1000 + " kB of "
                    + empty.size());
            for (int session = 0; session < SESSIONS; session++) {
                open.add(openList(product.newUser(authentication).newWindow()));
            }
            long each = (usedAfterCollection() - before) / SESSIONS;

            System.out.println("SPEED one of " + SESSIONS + " open sessions: " + each / 1000 + " kB");
            assertThat(open).hasSize(SESSIONS + 20);
            assertThat(each).isLessThan(1_000_000);
        }
    }

    /** A browser shows 50 lines and asks for them. */
    private static BrowserlessUIContext openList(BrowserlessUIContext window) {
        var view = window.navigate("leietakere", TenantListView.class);
        var grid = window.find(TenantGrid.class).single();
        grid.getDataCommunicator().setViewportRange(0, 50);
        window.roundTrip();
        assertThat(view.isAttached()).isTrue();
        return window;
    }

    private static long usedAfterCollection() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
