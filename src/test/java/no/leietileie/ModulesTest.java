package no.leietileie;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void modules_know_only_whom_they_say_they_know() {
        ApplicationModules.of(LeieTilEie.class).verify();
    }
}
