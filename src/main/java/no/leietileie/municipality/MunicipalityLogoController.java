package no.leietileie.municipality;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The logo stands on the sign-in page, so that it needs no session. */
@RestController
class MunicipalityLogoController {

    private final MunicipalitySettings settings;

    MunicipalityLogoController(MunicipalitySettings settings) {
        this.settings = settings;
    }

    @GetMapping("/municipality/logo")
    ResponseEntity<byte[]> logo() {
        return settings.logo()
                .map(logo -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(logo.type().mimeType()))
                        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
                        .body(logo.content()))
                .orElse(ResponseEntity.notFound().build());
    }
}
