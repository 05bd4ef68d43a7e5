package no.leietileie.letter.ui.translation;

import no.leietileie.letter.ui.template.TemplatePage;
import no.leietileie.letter.ui.template.TemplateSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TranslationEntries {

    private static final int LAST = 30;

    @Bean
    TemplateSection coverageSection() {
        return new TemplateSection("coverage.title", CoverageView.class, 20);
    }

    @Bean
    TemplateSection glossarySection() {
        return new TemplateSection("glossary.title", GlossaryView.class, LAST);
    }

    @Bean
    TemplatePage languagesPage() {
        return new TemplatePage("translation.languages", LanguagesView.class, LAST);
    }
}
