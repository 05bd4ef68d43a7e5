package no.leietileie.letter.mailing;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import no.leietileie.LeieTilEie;
import no.leietileie.access.ActingUser;
import no.leietileie.letter.LetterFixture;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.letter.template.NewTemplate;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.template.Templates;
import no.leietileie.register.HouseholdId;
import no.leietileie.support.PagelessProduct;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The product without its pages; the number it reads is that of the households it writes to, by its own jobs. */
final class MailingProduct {

    private MailingProduct() {}

    public static void main(String[] settings) throws Exception {
        ConfigurableApplicationContext product = SpringApplication.run(LeieTilEie.class, settings);
        System.out.println(PagelessProduct.READY);
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                send(product, Integer.parseInt(line));
            }
        }
    }

    private static void send(ConfigurableApplicationContext product, int households) throws InterruptedException {
        fill(product.getBean(JdbcClient.class), households);
        TemplateId template = decided(product);
        List<Addressed> everyone = LongStream.rangeClosed(1, households)
                .mapToObj(HouseholdId::new)
                .map(Addressed::of)
                .toList();
        MailingDesk desk = product.getBean(MailingDesk.class);
        MailingId id = ActingUser.as(
                ActingUser.SYSTEM, () -> product.getBean(Mailings.class).compose(template, everyone));
        while (state(desk, id) != MailingState.DRAFT) {
            Thread.sleep(50);
        }
        ActingUser.as(ActingUser.SYSTEM, () -> {
            desk.send(id, desk.find(id).orElseThrow().version());
            desk.sendNow(id);
            return id;
        });
    }

    private static MailingState state(MailingDesk desk, MailingId id) {
        return ActingUser.as(
                ActingUser.SYSTEM, () -> desk.find(id).orElseThrow().state());
    }

    private static TemplateId decided(ConfigurableApplicationContext product) {
        var fixture = new LetterFixture(product.getBean(Templates.class), product.getBean(TemplateVersions.class));
        TemplateId template = LetterFixture.as(1, () -> {
            TemplateId created = fixture.templates()
                    .create(new NewTemplate(LetterType.FREE, "Brev", LetterFixture.NB, MailingFixture.LETTER));
            fixture.versions().publish(created);
            return created;
        });
        fixture.decide(template);
        return template;
    }

    private static void fill(JdbcClient jdbc, int households) {
        for (int i = 1; i <= households; i++) {
            run(jdbc, "INSERT INTO household (id, version, protection, origin) VALUES (%d, 0, 'NONE', 'import:1')", i);
            run(
                    jdbc,
                    "INSERT INTO dwelling (id, version, kind, tenure, street_address, postal_code, city, origin)"
                            + " VALUES (%d, 0, 'FLAT', 'COOPERATIVE_SHARE', 'Prøveveien 1', '3045', 'Drammen', 'import:1')",
                    i);
            run(
                    jdbc,
                    "INSERT INTO person (id, version, household_id, role, given_name, family_name, language, origin)"
                            + " VALUES (%1$d, 0, %1$d, 'TENANT', 'Prøve', 'Nr %1$d', 'nb', 'import:1')",
                    i);
            run(
                    jdbc,
                    "INSERT INTO lease (id, version, number, household_id, dwelling_id, kind, origin)"
                            + " VALUES (%1$d, 0, 'K-%1$d', %1$d, %1$d, 'INDEFINITE', 'import:1')",
                    i);
        }
    }

    private static void run(JdbcClient jdbc, String sql, int number) {
        jdbc.sql(sql.formatted(number)).update();
    }
}
