package no.leietileie.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import no.leietileie.LeieTilEie;
import no.leietileie.access.ActingUser;
import no.leietileie.register.imports.ImportSource;
import no.leietileie.register.imports.ImportState;
import no.leietileie.register.imports.RegisterImports;
import org.springframework.boot.SpringApplication;

/** The product with its database and its jobs but without its pages; each line it reads names a file to take in. */
public final class PagelessProduct {

    public static final String READY = "the product is ready";

    private PagelessProduct() {}

    public static void main(String[] settings) throws Exception {
        var imports = SpringApplication.run(LeieTilEie.class, settings).getBean(RegisterImports.class);
        System.out.println(READY);
        try (var files = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var file = files.readLine(); file != null; file = files.readLine()) {
                take(Path.of(file), imports);
            }
        }
    }

    private static void take(Path file, RegisterImports imports) throws InterruptedException {
        var id = ActingUser.as(ActingUser.SYSTEM, () -> {
            try {
                return imports.receive(file, file.getFileName().toString(), ImportSource.UPLOAD);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        while (ActingUser.as(ActingUser.SYSTEM, () -> imports.progress(id))
                .state()
                .isBusy()) {
            Thread.sleep(50);
        }
        ActingUser.as(ActingUser.SYSTEM, () -> {
            if (imports.progress(id).state() == ImportState.CHECKED) {
                imports.apply(id);
            }
            return id;
        });
    }
}
