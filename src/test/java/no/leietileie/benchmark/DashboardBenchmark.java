package no.leietileie.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import no.leietileie.LeieTilEie;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.base.ui.Languages;
import no.leietileie.municipality.DistrictData;
import no.leietileie.municipality.Districts;
import no.leietileie.throughput.DashboardFilter;
import no.leietileie.throughput.Figures;
import no.leietileie.throughput.counting.FigureSnapshots;
import no.leietileie.throughput.drawing.Drawings;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Counts the dashboard over 100,000 leases with five years of history, 200,000 letters and 33,000 places at meetings. See docs/benchmarks.md. */
public final class DashboardBenchmark {

    private static final int WARM_UP = 5;
    private static final int ROUNDS = 20;
    private static final int COUNTS = 3;
    private static final int DISTRICTS = 10;
    private static final int MAILINGS = 60;
    private static final int LETTERS = 4;
    private static final int MEETINGS = 1_200;

    /** Some are many and some are few, as among tenants. */
    private static final String LANGUAGES =
            "ELT(1 + FLOOR(SQRT(MOD(seq * 31, 144))), 'ti', 'rw', 'fa', 'prs', 'uk', 'pl', 'tr',"
                    + " 'ar', 'so', 'en', 'nn', 'nb')";

    private DashboardBenchmark() {}

    /** @param arguments how many leases; 100,000 where nothing is said */
    public static void main(String[] arguments) throws IOException {
        int leases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var folder = Files.createTempDirectory("dashboard-benchmark");
        try (var product = new SpringApplicationBuilder(LeieTilEie.class)
                .run(
                        "--spring.profiles.active=command",
                        "--db-scheduler.enabled=false",
                        "--leietileie.data=" + folder)) {
            ActingUser.as(ActingUser.SYSTEM, () -> {
                fill(product.getBean(JdbcClient.class), product.getBean(Districts.class), leases);
                measure(
                        product.getBean(Figures.class),
                        product.getBean(FigureSnapshots.class),
                        product.getBean(Drawings.class));
                return null;
            });
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    /** Every second lease has ended, three of ten households have a case, and each case has six steps. */
    private static void fill(JdbcClient jdbc, Districts districts, int leases) {
        for (int i = 0; i < DISTRICTS; i++) {
            districts.create(new DistrictData("Bydel " + i, Set.of("90" + (10 + i))));
        }
        jdbc.sql("""
                        INSERT INTO dwelling (id, version, kind, tenure, origin)
                        VALUES (1, 0, 'FLAT', 'COOPERATIVE_SHARE', 'import:1')""").update();
        jdbc.sql("""
                        INSERT INTO household (id, version, protection, origin)
                        SELECT seq, 0, IF(MOD(seq, 200) = 0, 'FORTROLIG', 'NONE'), 'import:1' FROM seq_1_to_%d""".formatted(leases)).update();
        jdbc.sql("""
                        INSERT INTO lease (id, version, number, household_id, dwelling_id, kind, origin)
                        SELECT seq, 0, seq, seq, 1, 'FIXED_TERM', 'import:1' FROM seq_1_to_%d""".formatted(leases)).update();
        jdbc.sql("""
                        INSERT INTO tenant_list (lease_id, household_id, protection, tenant_name, lease_number, lease_kind,
                            starts_on, ends_on, moved_out_on, district_id, dwelling_kind, tenure, search_text)
                        SELECT seq, seq, IF(MOD(seq, 200) = 0, 'FORTROLIG', 'NONE'), seq, seq, 'FIXED_TERM',
                            CURRENT_DATE - INTERVAL MOD(seq * 37, 5000) DAY, CURRENT_DATE + INTERVAL MOD(seq * 13, 1100) DAY,
                            IF(MOD(seq, 2) = 0, CURRENT_DATE - INTERVAL MOD(seq * 7, 1825) DAY, NULL),
                            1 + MOD(seq, 10), 'FLAT', 'COOPERATIVE_SHARE', seq
                        FROM seq_1_to_%d""".replace("%d", Integer.toString(leases))).update();
        int cases = leases * 3 / 10;
        jdbc.sql("""
                        INSERT INTO rent_to_own_case (id, version, household_id, stage, entered_on)
                        SELECT seq, 0, seq, 'BOUGHT_OWN', CURRENT_DATE FROM seq_1_to_%d""".formatted(cases)).update();
        int step = 0;
        for (var stage : "TARGET_GROUP CONTACTED ASSESSED APPLYING FINANCED BOUGHT_OWN".split(" ")) {
            jdbc.sql("""
                            INSERT INTO case_step (id, case_id, household_id, stage, entered_on, left_on, actor_id,
                                actor_name, recorded_at)
                            SELECT %1$d * 1000000 + seq, seq, seq, '%2$s',
                                CURRENT_DATE - INTERVAL MOD(seq * 11, 1825) DAY + INTERVAL (%1$d * 40) DAY,
                                IF(%1$d = 5, NULL, CURRENT_DATE), 1, 'Test', UTC_TIMESTAMP(6)
                            FROM seq_1_to_%3$d WHERE MOD(seq, 6) >= %1$d""".formatted(step, stage, cases)).update();
            step++;
        }
        jdbc.sql("""
                        INSERT INTO household_share (id, household_id, agency, purpose, seen_from, seen_until, shared_by,
                            shared_by_name, shared_at)
                        SELECT seq, seq * 7, IF(MOD(seq, 3) = 0, 'INTRODUKSJONSSENTER', 'NAV'), 'Test', CURRENT_DATE,
                            CURRENT_DATE, 1, 'Test', UTC_TIMESTAMP(6) FROM seq_1_to_%d""".formatted(leases / 50)).update();
        fillLetters(jdbc, leases);
        fillAttendance(jdbc, leases);
        jdbc.sql("ANALYZE TABLE tenant_list, case_step, rent_to_own_case, household_share, letter_recipient,"
                        + " meeting_participant")
                .query()
                .listOfRows();
    }

    /** A mailing a month for five years, of twelve languages; four letters to every second household. */
    private static void fillLetters(JdbcClient jdbc, int leases) {
        jdbc.sql("INSERT INTO letter_template VALUES (1000000, 0, 'INVITATION', 'Test', 'nb', UTC_TIMESTAMP(6), NULL)")
                .update();
        jdbc.sql("""
                        INSERT INTO letter_mailing (id, version, template_id, state, round, norwegian_enclosed,
                            norwegian_first, letter_per_adult, enclosures, letter_date, created_by, created_by_name,
                            created_at)
                        SELECT seq, 0, 1000000, 'DONE', 1, FALSE, FALSE, FALSE, '', CURRENT_DATE - INTERVAL seq MONTH, 1, 'Test',
                            UTC_TIMESTAMP(6) FROM seq_1_to_%d""".formatted(MAILINGS)).update();
        for (int round = 0; round < LETTERS; round++) {
            jdbc.sql("""
                            INSERT INTO letter_recipient (id, version, mailing_id, round, household_id, recipient_key,
                                extra_values, conditions, name, address, sort_key, language, text_language,
                                language_chosen, channel, channel_chosen, sent_again, state, attempts)
                            SELECT %1$d * 1000000 + seq, 0, 1 + MOD(seq * 7 + %1$d * 13, %2$d), 1, seq * 2, seq, '{}', '',
                                'Test', 'Test', '', %3$s, %3$s, FALSE, 'PAPER', FALSE, FALSE,
                                ELT(1 + MOD(seq DIV 5 + %1$d, 4), 'SENT', 'DELIVERED', 'DELIVERED', 'EXCEPTED'), 0
                            FROM seq_1_to_%4$d""".formatted(round, MAILINGS, LANGUAGES, leases / 2)).update();
        }
    }

    /** Twenty meetings a month for five years, with every third household at one of them. */
    private static void fillAttendance(JdbcClient jdbc, int leases) {
        jdbc.sql("UPDATE tenant_list SET language = " + LANGUAGES.replace("seq", "lease_id"))
                .update();
        jdbc.sql("INSERT INTO resource VALUES (1000000, 0, 'Test', TRUE, 'test')")
                .update();
        jdbc.sql("INSERT INTO meeting_season VALUES (1, 0, 'Test', CURRENT_DATE, CURRENT_DATE, 2, 5, 10, 45, 20,"
                        + " 'PLANNED', NULL, FALSE, 0, 0, 0, 'test')")
                .update();
        jdbc.sql("""
                        INSERT INTO group_meeting (id, version, season_id, starts_at, ends_at, venue_id, group_key,
                            group_code, state, slot_pinned, note, changed_by_name)
                        SELECT seq, 0, 1, CURRENT_DATE - INTERVAL 1 + seq DIV 20 MONTH,
                            CURRENT_DATE - INTERVAL 1 + seq DIV 20 MONTH + INTERVAL 1 HOUR, 1000000, 'LANGUAGE', 'tr', 'HELD', FALSE,
                            '', 'test' FROM seq_1_to_%d""".formatted(MEETINGS)).update();
        jdbc.sql("""
                        INSERT INTO meeting_participant (id, version, season_id, meeting_id, household_id, pinned,
                            attendance, note, changed_by_name)
                        SELECT seq, 0, 1, 1 + MOD(seq * 11, %d), seq * 3, FALSE,
                            ELT(1 + MOD(seq DIV 7, 3), 'CAME', 'LATE', 'NO_SHOW'), '', 'test'
                        FROM seq_1_to_%d""".formatted(MEETINGS, leases / 3)).update();
    }

    private static void measure(Figures figures, FigureSnapshots snapshots, Drawings drawings) {
        for (int i = 0; i < COUNTS; i++) {
            long start = System.nanoTime();
            snapshots.count();
            System.out.printf(Locale.ROOT, "count everything: %d ms%n", (System.nanoTime() - start) / 1_000_000);
        }
        int year = LocalDate.now(ZoneId.of("Europe/Oslo")).getYear();
        time("whole municipality", figures, drawings, DashboardFilter.of(year));
        time("one district", figures, drawings, new DashboardFilter(year, 3L, null));
        time("one agency", figures, drawings, new DashboardFilter(year, null, Agency.NAV));
        time("year before", figures, drawings, DashboardFilter.of(year - 1));
    }

    private static void time(String name, Figures figures, Drawings drawings, DashboardFilter filter) {
        for (int i = 0; i < WARM_UP; i++) {
            drawings.of(figures.dashboard(filter), Languages.BOKMAL);
        }
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            drawings.of(figures.dashboard(filter), Languages.BOKMAL);
            times[i] = (System.nanoTime() - start) / 1_000_000;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT, "%s: p50 %d ms, p95 %d ms%n", name, times[ROUNDS / 2], times[ROUNDS * 95 / 100 - 1]);
    }
}
