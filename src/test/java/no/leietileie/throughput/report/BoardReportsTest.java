package no.leietileie.throughput.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import no.leietileie.base.ui.Languages;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import no.leietileie.throughput.DashboardFilter;
import no.leietileie.throughput.counting.FigureSnapshots;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class BoardReportsTest {

    @Autowired
    BoardReports reports;

    @Autowired
    FigureSnapshots snapshots;

    @Autowired
    RegisterFixture fixture;

    @Autowired
    EntityManager entities;

    @Test
    void a_report_tells_its_filter_its_time_and_each_figure_in_words_numbers_and_a_drawing_with_words_for_it()
            throws IOException {
        for (int i = 0; i < 7; i++) {
            fixture.household(TestHousehold.named("Rapport"));
        }
        entities.flush();
        snapshots.count();

        try (PDDocument report = Loader.loadPDF(pdf())) {
            String text = new PDFTextStripper().getText(report).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Gjennomstrømning i kommunale boliger", "hele kommunen", "Hvor lenge har de leid?")
                    .contains("Rapporten er laget av Bruker 1", "Slik teller vi")
                    .doesNotContain("Rapport,");
            List<PDStructureElement> elements =
                    elements(report.getDocumentCatalog().getStructureTreeRoot());
            assertThat(elements)
                    .filteredOn(element -> element.getStructureType().equals("Figure"))
                    .isNotEmpty()
                    .allSatisfy(figure ->
                            assertThat(figure.getAlternateDescription()).isNotBlank());
            assertThat(elements)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("Table", "TR", "TH", "TD");
        }
    }

    private byte[] pdf() {
        int year = LocalDate.now(ZoneId.of("Europe/Oslo")).getYear();
        return SignedIn.consultant(
                () -> reports.pdf(DashboardFilter.of(year), year + ", hele kommunen", Languages.BOKMAL));
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        List<PDStructureElement> all = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                all.add(element);
                all.addAll(elements(element));
            }
        }
        return all;
    }
}
