package no.leietileie.testbench;

import com.vaadin.flow.component.button.testbench.ButtonElement;
import com.vaadin.flow.component.confirmdialog.testbench.ConfirmDialogElement;
import com.vaadin.flow.component.grid.testbench.GridElement;
import com.vaadin.flow.component.upload.testbench.UploadElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsLicence
class ImportTest extends ProductTestBench {

    @TempDir
    Path folder;

    @Test
    void a_file_is_read_shown_and_discarded() throws IOException {
        Path file = Files.writeString(folder.resolve("register.csv"), """
                KontraktNr;LeietakerNavn;Adresse;HusleieMnd
                T-1;Prøvesen, Kari;Prøveveien 1;8450
                """);
        signIn();
        open("import");

        $(UploadElement.class).waitForFirst().upload(file.toFile());
        GridElement rows = $(GridElement.class).withClassName("line-grid").waitForFirst();
        Assertions.assertEquals(1, rows.getRowCount());

        $(ButtonElement.class).withCaption("Forkast").waitForFirst().click();
        $(ConfirmDialogElement.class).waitForFirst().getConfirmButton().click();
        boolean gone = waitUntil(_ -> $(GridElement.class).all().isEmpty());
        Assertions.assertTrue(gone);
    }
}
