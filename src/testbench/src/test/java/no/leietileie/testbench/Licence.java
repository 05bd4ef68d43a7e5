package no.leietileie.testbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Whether there is a key of Vaadin's commercial tools, without which TestBench starts no browser, and a product to test. */
final class Licence {

    static final String MISSING = "TestBench's tests are compiled, but not run. They need a Vaadin licence"
            + " (~/.vaadin/proKey, offlineKey or serverKey, VAADIN_PRO_KEY or VAADIN_OFFLINE_KEY)"
            + " and a running product (-Dproduct.url=… -Dproduct.username=… -Dproduct.password=…).";

    static {
        if (!isPresent()) {
            System.out.println(MISSING);
        }
    }

    private Licence() {}

    static boolean isPresent() {
        return hasKey() && !System.getProperty("product.password", "").isEmpty();
    }

    private static boolean hasKey() {
        Path folder = Path.of(System.getProperty("user.home"), ".vaadin");
        return Stream.of("proKey", "offlineKey", "offlineKeyV2", "serverKey")
                        .anyMatch(key -> Files.exists(folder.resolve(key)))
                || Stream.of("VAADIN_PRO_KEY", "VAADIN_OFFLINE_KEY").anyMatch(key -> System.getenv(key) != null)
                || Stream.of("vaadin.proKey", "vaadin.offlineKey").anyMatch(key -> System.getProperty(key) != null);
    }
}
