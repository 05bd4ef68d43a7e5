package no.leietileie.letter.ui.translation;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.ui.template.TemplateAddress;

/** How a language of a template stands in the address of its pages. */
final class TranslationAddress {

    static final String LANGUAGE = "language";

    private TranslationAddress() {}

    static RouteParameters of(TemplateId template, LanguageTag language) {
        return new RouteParameters(
                new RouteParam(TemplateAddress.ID, Long.toString(template.value())),
                new RouteParam(LANGUAGE, language.value()));
    }

    static LanguageTag language(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(LANGUAGE)
                .flatMap(TranslationAddress::tag)
                .orElseThrow(NotFoundException::new);
    }

    /** Empty for what somebody has written into the address and is no language. */
    static Optional<LanguageTag> tag(String text) {
        try {
            return Optional.of(new LanguageTag(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
