package no.leietileie.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.access.ActingUser;
import no.leietileie.access.UserId;
import no.leietileie.demo.writing.Mess;
import no.leietileie.demo.writing.RegisterExport;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.ImportSource;
import no.leietileie.register.imports.ImportState;
import no.leietileie.register.imports.RegisterImports;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes the invented landlord's register in the way a real one comes: as a messy file through the import. */
@Component
@Order(30)
class DemoRegister implements DemoPart {

    private static final long SEED = 2011;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);

    private final RegisterImports imports;
    private final Clock clock;
    private final int leases;

    DemoRegister(RegisterImports imports, Clock clock, @Value("${leietileie.demo-leases:1200}") int leases) {
        this.imports = imports;
        this.clock = clock;
        this.leases = leases;
    }

    @Override
    public void fill(List<UserId> team) {
        SyntheticMunicipality elvestrand = new SyntheticMunicipality(SEED, leases, LocalDate.now(clock));
        try {
            take(elvestrand, "leieforhold-elvestrand.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(SyntheticMunicipality elvestrand, String name) throws IOException {
        Path file = Files.createTempFile("elvestrand", ".csv");
        try {
            RegisterExport.write(elvestrand.rows(), file, Mess.typical(SEED));
            ImportId id = ActingUser.as(ActingUser.SYSTEM, () -> receive(file, name));
            await(id, ImportState.CHECKED);
            ActingUser.run(ActingUser.SYSTEM, () -> {
                imports.apply(id);
            });
            await(id, ImportState.APPLIED);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private ImportId receive(Path file, String name) {
        try {
            return imports.receive(file, name, ImportSource.COMMAND_LINE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(ImportId id, ImportState wanted) {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (System.nanoTime() < end) {
            ImportState state =
                    ActingUser.as(ActingUser.SYSTEM, () -> imports.progress(id).state());
            if (state == wanted) {
                return;
            }
            if (!state.isBusy()) {
                throw new IllegalStateException("The demo register came to " + state + " instead of " + wanted);
            }
            pause();
        }
        throw new IllegalStateException("The demo register did not come to " + wanted);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the demo was filled", e);
        }
    }
}
