package no.leietileie.municipality;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The logo stands on the sign-in page, so that it needs no session. */
@RestController
class MunicipalityLogoController {

    private final MunicipalitySettings settings;
    private final Clock clock;

    MunicipalityLogoController(MunicipalitySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/municipality/logo")
    ResponseEntity<byte[]> logo() {
        return settings.logoOn(LocalDate.now(clock))
                .map(logo -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(logo.type().mimeType()))
                        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
                        .body(logo.content()))
                .orElse(ResponseEntity.notFound().build());
    }
}
