package no.leietileie.throughput.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import no.leietileie.access.AccessLog;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.base.ui.Languages;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.DatabaseTest;
import no.leietileie.throughput.Figures;
import no.leietileie.throughput.counting.FigureSnapshots;
import no.leietileie.throughput.drawing.Drawings;
import no.leietileie.throughput.layout.DashboardLayouts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@Transactional
class WeeklyFiguresTest {

    private final GreenMail received = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    SubscriptionRepository repository;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Figures figures;

    @Autowired
    FigureSnapshots snapshots;

    @Autowired
    Drawings drawings;

    @Autowired
    DashboardLayouts layouts;

    @Autowired
    ActingUser acting;

    @Autowired
    AccessLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    Users users;

    @Autowired
    RegisterFixture fixture;

    @Autowired
    EntityManager entities;

    private WeeklyFigures weekly;

    @BeforeEach
    void server() {
        received.start();
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(received.getSmtp().getPort());
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        ObjectProvider<JavaMailSender> provider = beans.getBeanProvider(JavaMailSender.class);
        weekly = new WeeklyFigures(
                repository,
                new FigureMailServer(provider, "boligkontoret@elvestrand.example"),
                figures,
                drawings,
                layouts,
                acting,
                log,
                transaction,
                clock,
                "https://leietileie.example");
    }

    @AfterEach
    void stop() {
        received.stop();
    }

    @Test
    void a_subscribed_leader_gets_the_numbers_and_a_link_back_and_no_names() throws Exception {
        var leader = user("ukeleder", Role.LEADER);
        for (int i = 0; i < 6; i++) {
            fixture.household(TestHousehold.named("Hemmelignavn"));
        }
        count();
        subscribe(leader, "leder@elvestrand.example");

        weekly.send();

        MimeMessage[] got = received.getReceivedMessages();
        assertThat(got).hasSize(1);
        assertThat(got[0].getAllRecipients()[0].toString()).isEqualTo("leder@elvestrand.example");
        assertThat(got[0].getSubject()).startsWith("Gjennomstrømning i kommunale boliger, uke ");
        String text = (String) got[0].getContent();
        assertThat(text)
                .containsPattern("Kjøpte bolig: \\d+ \\(")
                .contains("https://leietileie.example/gjennomstromning")
                .doesNotContain("Hemmelignavn");
        assertThat(GreenMailUtil.getHeaders(got[0])).contains("boligkontoret@elvestrand.example");
        entities.flush();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM access_log WHERE user_id = ? AND subject = 'figures.mail'")
                        .param(leader.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_job_that_is_run_again_on_the_same_day_sends_nothing_twice() {
        subscribe(user("ukeleder2", Role.LEADER), "to@elvestrand.example");
        count();

        weekly.send();
        entities.flush();
        weekly.send();

        assertThat(received.getReceivedMessages()).hasSize(1);
    }

    @Test
    void who_may_no_longer_see_the_figures_gets_none_and_the_subscription_ends() {
        var other = user("ukeandre", Role.TEMPLATE_ADMIN);
        repository.save(new Subscription(other, "andre@elvestrand.example", "nb"));
        count();

        weekly.send();
        entities.flush();

        assertThat(received.getReceivedMessages()).isEmpty();
        assertThat(repository.findById(other.value())).isEmpty();
    }

    @Test
    void who_has_stopped_gets_nothing() {
        var leader = user("ukeleder3", Role.LEADER);
        subscribe(leader, "slutt@elvestrand.example");
        acting.as(leader, () -> {
            subscriptions.unsubscribe();
            return null;
        });
        entities.flush();

        weekly.send();

        assertThat(received.getReceivedMessages()).isEmpty();
    }

    @Test
    void what_is_no_address_is_refused() {
        assertThat(Subscriptions.isAddress("navn@kommune.no")).isTrue();
        assertThat(Subscriptions.isAddress("navn@kommune")).isFalse();
        assertThat(Subscriptions.isAddress("a@b.no, c@d.no")).isFalse();
        assertThat(Subscriptions.isAddress("a@b.no\nBcc: c@d.no")).isFalse();
        var leader = user("ukeleder4", Role.LEADER);
        assertThatThrownBy(() -> subscribe(leader, "navn")).isInstanceOf(IllegalArgumentException.class);
    }

    private void count() {
        entities.flush();
        snapshots.count();
    }

    private void subscribe(UserId user, String email) {
        acting.as(user, () -> {
            subscriptions.subscribe(email, Languages.BOKMAL);
            return null;
        });
        entities.flush();
    }

    private UserId user(String name, Role role) {
        return ActingUser.as(
                ActingUser.SYSTEM,
                () -> users.create(
                        new NewUser(name, name, "leietileie-2026", Set.copyOf(EnumSet.of(role)), Agency.BOLIGKONTOR)));
    }
}
