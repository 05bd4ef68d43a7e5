package no.leietileie.letter.ui.translation;

import no.leietileie.letter.ui.template.TemplatePage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TranslationEntries {

    private static final int LAST = 30;

    @Bean
    TemplatePage languagesPage() {
        return new TemplatePage("translation.languages", LanguagesView.class, LAST);
    }
}
