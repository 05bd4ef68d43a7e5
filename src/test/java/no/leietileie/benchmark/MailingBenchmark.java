package no.leietileie.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import no.leietileie.LeieTilEie;
import no.leietileie.access.ActingUser;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.LetterFixture;
import no.leietileie.letter.mailing.Addressed;
import no.leietileie.letter.mailing.Composed;
import no.leietileie.letter.mailing.MailingDesk;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.letter.mailing.MailingRecipients;
import no.leietileie.letter.mailing.Mailings;
import no.leietileie.letter.mailing.PrintRoomFiles;
import no.leietileie.letter.mailing.RecipientState;
import no.leietileie.letter.mailing.dispatch.MailingJob;
import no.leietileie.letter.mailing.dispatch.MailingWork;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateRow;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.template.Templates;
import no.leietileie.letter.translation.TranslationSheets;
import no.leietileie.letter.translation.Translations;
import no.leietileie.municipality.Letterhead;
import no.leietileie.municipality.Policies;
import no.leietileie.municipality.PolicyKey;
import no.leietileie.register.HouseholdId;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** Composes, sends and prints mailings with the whole product on the embedded database. See docs/benchmarks.md. */
public final class MailingBenchmark {

    private static final LanguageTag TURKISH = new LanguageTag("tr");

    private final ConfigurableApplicationContext product;

    private MailingBenchmark(ConfigurableApplicationContext product) {
        this.product = product;
    }

    /** @param arguments the sizes of the mailings; 1,000 and 10,000 unless said otherwise */
    public static void main(String[] arguments) throws IOException {
        List<Integer> sizes = arguments.length > 0
                ? List.of(arguments).stream().map(Integer::valueOf).toList()
                : List.of(1_000, 10_000);
        var folder = Files.createTempDirectory("mailing-benchmark");
        try (var product = new SpringApplicationBuilder(LeieTilEie.class)
                .run(
                        "--spring.profiles.active=command",
                        "--db-scheduler.enabled=false",
                        "--leietileie.data=" + folder)) {
            var benchmark = new MailingBenchmark(product);
            ActingUser.as(ActingUser.SYSTEM, () -> {
                benchmark.fill();
                sizes.forEach(benchmark::measure);
                return null;
            });
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    private void fill() {
        var transactions = new TransactionTemplate(bean(PlatformTransactionManager.class));
        new LargeRegister(bean(JdbcClient.class), transactions).fill();
        @SuppressWarnings("unchecked")
        PolicyKey<Letterhead> key = (PolicyKey<Letterhead>)
                product.getBeanProvider(ResolvableType.forClassWithGenerics(PolicyKey.class, Letterhead.class))
                        .getObject();
        bean(Policies.class)
                .change(
                        key,
                        new Letterhead(
                                "Elvestrand kommune",
                                "",
                                "Boligkontoret",
                                "Postboks 100",
                                "0099 Elvestrand",
                                "",
                                "00 00 12 34",
                                "brev@elvestrand.example",
                                ""),
                        LocalDate.of(2020, 1, 1));
        bean(Templates.class).listAll().stream().map(TemplateRow::info).forEach(info -> decide(info.id()));
    }

    private void decide(TemplateId template) {
        var versions = bean(TemplateVersions.class);
        versions.approve(versions.list(template).getFirst().id(), LetterFixture.STEERING_GROUP);
        var keys = bean(TranslationSheets.class).find(template, TURKISH).orElseThrow().paragraphs().stream()
                .map(paragraph -> paragraph.source().key())
                .toList();
        bean(Translations.class).submit(template, TURKISH, keys);
        LetterFixture.as(5, () -> bean(Translations.class).approve(template, TURKISH, keys));
    }

    private void measure(int letters) {
        List<Addressed> addressed = LongStream.rangeClosed(1, letters)
                .mapToObj(HouseholdId::new)
                .map(Addressed::of)
                .toList();
        var desk = bean(MailingDesk.class);
        var work = bean(MailingWork.class);
        MailingId[] made = new MailingId[1];
        time(letters + " composed", () -> {
            made[0] = ((Composed.Ready) bean(Mailings.class).compose(LetterType.INFORMATION, addressed)).mailing();
            work.run(made[0], MailingJob.PREPARE);
        });
        MailingId id = made[0];
        time("  in Norwegian instead", () -> bean(MailingRecipients.class).writeInNorwegian(id));
        say("  %s", desk.find(id).orElseThrow().counts());
        desk.send(id, desk.find(id).orElseThrow().version());
        desk.sendNow(id);
        time("  sent", () -> work.run(id, MailingJob.SEND));
        long out = desk.find(id).orElseThrow().counts().of(RecipientState.PRINTABLE);
        printFile(id, out);
    }

    private void printFile(MailingId id, long letters) {
        try {
            Path path = Files.createTempFile("letters", ".pdf");
            for (int round = 0; round < 2; round++) {
                time("  print file of " + letters, () -> {
                    try (var out = new BufferedOutputStream(Files.newOutputStream(path))) {
                        bean(PrintRoomFiles.class).writePdf(id, out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
            say("  %,d bytes", Files.size(path));
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks at the heap after collections while the work goes on. */
    private static void time(String what, Runnable work) {
        var memory = ManagementFactory.getMemoryMXBean();
        var most = new AtomicLong();
        try (var watch = Executors.newSingleThreadScheduledExecutor()) {
            var looking = watch.scheduleWithFixedDelay(
                    () -> {
                        System.gc();
                        most.accumulateAndGet(memory.getHeapMemoryUsage().getUsed(), Math::max);
                    },
                    2,
                    2,
                    TimeUnit.SECONDS);
            long start = System.nanoTime();
            work.run();
            say("%s: %.1f s, heap at most %.0f MB", what, (System.nanoTime() - start) / 1e9, most.get() / 1e6);
            looking.cancel(false);
        }
    }

    private <T> T bean(Class<T> type) {
        return product.getBean(type);
    }

    @SuppressWarnings("SystemOut")
    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
