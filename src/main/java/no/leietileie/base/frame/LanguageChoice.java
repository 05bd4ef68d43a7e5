package no.leietileie.base.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import no.leietileie.base.ui.Languages;
import org.springframework.stereotype.Component;

/**
 * The language of the pages: Bokmål until the user chooses another, whatever her browser asks for. The choice is a
 * cookie, so that the sign-in page keeps it too.
 */
@Component
class LanguageChoice implements VaadinServiceInitListener {

    private static final String COOKIE = "language";

    private final Languages languages;

    LanguageChoice(Languages languages) {
        this.languages = languages;
    }

    List<Locale> offered() {
        return languages.getProvidedLocales();
    }

    Locale current() {
        return UI.getCurrent().getLocale();
    }

    void choose(Locale locale) {
        Cookie cookie = new Cookie(COOKIE, locale.getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        VaadinResponse.getCurrent().addCookie(cookie);
        UI.getCurrent().getPage().reload();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().setLocale(chosen(VaadinRequest.getCurrent())));
        event.addIndexHtmlRequestListener(response -> response.getDocument()
                .select("html")
                .attr("lang", chosen(response.getVaadinRequest()).getLanguage()));
    }

    private Locale chosen(VaadinRequest request) {
        Cookie[] cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
        return Stream.of(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie ->
                        offered().stream().filter(locale -> locale.getLanguage().equals(cookie.getValue())))
                .findFirst()
                .orElse(Languages.BOKMAL);
    }
}
