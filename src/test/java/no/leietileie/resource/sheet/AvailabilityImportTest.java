package no.leietileie.resource.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.resource.Absences;
import no.leietileie.resource.ResourceFixture;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.StaffMembers;
import no.leietileie.resource.StaffRow;
import no.leietileie.resource.TimeSlot;
import no.leietileie.resource.WeeklyHours;
import no.leietileie.resource.sheet.SheetProblem.Kind;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class AvailabilityImportTest {

    @Autowired
    ResourceFixture fixture;

    @Autowired
    StaffMembers staff;

    @Autowired
    Absences absences;

    @Autowired
    AvailabilityImport imports;

    @Test
    void hours_replace_the_old_ones_and_absences_come_once() {
        StaffRow anna = consultant();
        LocalDate away = LocalDate.now(TimeSlot.ZONE).plusDays(30);
        byte[] sheet = csv(anna, "Tirsdag;kl. 9;14.30;;", "lørdag;10;12:15;;", ";;;" + away + ";");

        SheetOutcome checked = SignedIn.consultant(() -> imports.check(sheet));
        assertThat(checked).isEqualTo(new SheetOutcome.Read(new SheetReport(1, 2, 1, List.of())));
        assertThat(hours(anna)).hasSize(5);

        SignedIn.consultant(() -> imports.apply(sheet));
        assertThat(hours(anna))
                .containsExactly(
                        new WeeklyHours(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(14, 30)),
                        new WeeklyHours(DayOfWeek.SATURDAY, LocalTime.of(10, 0), LocalTime.of(12, 15)));
        SheetOutcome again = SignedIn.consultant(() -> imports.check(sheet));
        assertThat(((SheetOutcome.Read) again).report().absences()).isZero();
    }

    @Test
    void each_row_that_cannot_be_used_is_told_with_its_number_and_the_others_count() {
        StaffRow anna = consultant();
        byte[] sheet =
                csv(anna, "Odins;9;10;;", "fredag;25;26;;", "fredag;12;9;;", ";;;31.02.2027;", ";;;;", "fredag;8;12;;");

        SheetReport report = ((SheetOutcome.Read) SignedIn.consultant(() -> imports.check(sheet))).report();

        assertThat(report.problems())
                .extracting(SheetProblem::row, SheetProblem::kind)
                .containsExactly(
                        tuple(2, Kind.UNKNOWN_WEEKDAY),
                        tuple(3, Kind.NOT_A_TIME),
                        tuple(4, Kind.ENDS_BEFORE_IT_STARTS),
                        tuple(5, Kind.NOT_A_DATE),
                        tuple(6, Kind.SAYS_NOTHING));
        assertThat(report.hours()).isEqualTo(1);
    }

    @Test
    void what_is_no_sheet_is_refused_in_words() {
        assertThat(SignedIn.consultant(() -> imports.check("Hei på deg".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new SheetOutcome.Refused(SheetRefusal.NO_HEADER));
        assertThat(SignedIn.consultant(() -> imports.check(new byte[] {'P', 'K', 3, 4, 0})))
                .isEqualTo(new SheetOutcome.Refused(SheetRefusal.UNREADABLE));
        assertThat(SignedIn.consultant(() -> imports.check(new byte[AvailabilityImport.MOST_BYTES + 1])))
                .isEqualTo(new SheetOutcome.Refused(SheetRefusal.TOO_LARGE));
    }

    @Test
    void a_workbook_says_the_same_as_a_text_file() throws IOException {
        StaffRow anna = consultant();
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Prøve", "1.0")) {
            var sheet = workbook.newWorksheet("Tider");
            List<String> header = List.of("Navn", "Dag", "Fra", "Til");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
            }
            sheet.value(1, 0, anna.name());
            sheet.value(1, 1, "onsdag");
            sheet.value(1, 2, 0.375);
            sheet.style(1, 2).format("hh:mm").set();
            sheet.value(1, 3, "15:00");
        }

        SignedIn.consultant(() -> imports.apply(bytes.toByteArray()));

        assertThat(hours(anna))
                .containsExactly(new WeeklyHours(DayOfWeek.WEDNESDAY, LocalTime.of(9, 0), LocalTime.of(15, 0)));
    }

    private StaffRow consultant() {
        ResourceId id = fixture.consultant();
        return SignedIn.consultant(() -> staff.find(id).orElseThrow());
    }

    private List<WeeklyHours> hours(StaffRow member) {
        return SignedIn.consultant(() -> staff.find(member.id()).orElseThrow()).hours();
    }

    private static byte[] csv(StaffRow member, String... rows) {
        String text = "Navn;Dag;Fra;Til;Borte fra;Borte til\n"
                + Stream.of(rows).map(row -> member.name() + ";" + row + "\n").collect(Collectors.joining());
        return text.getBytes(Charset.forName("windows-1252"));
    }
}
