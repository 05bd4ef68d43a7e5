package no.leietileie.access.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.Users;
import no.leietileie.support.Visitor;
import no.leietileie.support.WireTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WireTest
class LastUseWireTest {

    private static final String PASSWORD = "tre rare ugler";

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    OpenSessions sessions;

    @Autowired
    LastUse lastUse;

    @Test
    void a_page_that_asks_by_itself_is_not_used_and_one_that_is_clicked_on_is() throws InterruptedException {
        users.create(new NewUser("pause", "Pause", PASSWORD, Set.of(Role.TEAM), Agency.BOLIGKONTOR));
        Set<VaadinSession> before = new HashSet<>(sessions.pages());
        Visitor visitor = new Visitor(port);
        visitor.signIn("pause", PASSWORD);
        visitor.open("/");
        Set<VaadinSession> opened = new HashSet<>(sessions.pages());
        opened.removeAll(before);
        VaadinSession page = opened.iterator().next();
        Duration sinceOpened = lastUse.idle(page);

        Thread.sleep(400);
        visitor.poll();

        assertThat(lastUse.idle(page)).isGreaterThan(sinceOpened.plusMillis(300));

        visitor.open("/");

        // The use is noted once the answer has been sent, which may be a moment after it has come.
        await().atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(lastUse.idle(page)).isLessThan(Duration.ofMillis(300)));
    }
}
