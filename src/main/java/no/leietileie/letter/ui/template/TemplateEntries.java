package no.leietileie.letter.ui.template;

import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.NavigationEntry;
import no.leietileie.base.ui.NavigationOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TemplateEntries {

    @Bean
    NavigationEntry templatesEntry() {
        return new NavigationEntry(
                "templates.title", Icon.LANGUAGES, TemplateListView.class, NavigationOrder.TEMPLATES);
    }

    @Bean
    TemplateSection lettersSection() {
        return new TemplateSection("templates.section.letters", TemplateListView.class, 10);
    }

    @Bean
    TemplatePage textPage() {
        return new TemplatePage("templates.text", TemplateView.class, 10);
    }

    @Bean
    TemplatePage versionsPage() {
        return new TemplatePage("versions.title", VersionsView.class, 20);
    }
}
