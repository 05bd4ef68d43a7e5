package no.leietileie.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.access.ActingUser;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.template.ParagraphKey;
import no.leietileie.letter.template.SourceApproval;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateRow;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.template.Templates;
import no.leietileie.letter.translation.TranslationSheets;
import no.leietileie.letter.translation.Translations;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the steering group decide the letters, and two colleagues approve what is translated well. */
@Component
@Order(60)
class DemoLetters implements DemoPart {

    private static final List<String> APPROVED = List.of("nn", "en", "tr");
    private static final String TRANSLATOR = "elif";
    private static final String APPROVER = "ragnhild";
    private static final int DAYS_SINCE_DECISION = 40;

    private final Users users;
    private final Templates templates;
    private final TemplateVersions versions;
    private final TranslationSheets sheets;
    private final Translations translations;
    private final Clock clock;

    DemoLetters(
            Users users,
            Templates templates,
            TemplateVersions versions,
            TranslationSheets sheets,
            Translations translations,
            Clock clock) {
        this.users = users;
        this.templates = templates;
        this.versions = versions;
        this.sheets = sheets;
        this.translations = translations;
        this.clock = clock;
    }

    @Override
    public void fill(List<UserId> team) {
        LocalDate decidedOn = LocalDate.now(clock).minusDays(DAYS_SINCE_DECISION);
        List<TemplateId> all = ActingUser.as(user(APPROVER), () -> templates.listAll()).stream()
                .map(TemplateRow::info)
                .map(info -> info.id())
                .toList();
        for (TemplateId template : all) {
            ActingUser.run(user(APPROVER), () -> {
                versions.approve(
                        versions.list(template).getFirst().id(),
                        new SourceApproval("Styringsgruppen for Leie til eie", decidedOn, "Styringsgruppemøte, sak 4"));
            });
            APPROVED.stream().map(LanguageTag::new).forEach(language -> approve(template, language));
        }
    }

    private void approve(TemplateId template, LanguageTag language) {
        List<ParagraphKey> keys =
                ActingUser.as(user(TRANSLATOR), () -> sheets.find(template, language))
                        .orElseThrow()
                        .paragraphs()
                        .stream()
                        .map(paragraph -> paragraph.source().key())
                        .toList();
        ActingUser.run(user(TRANSLATOR), () -> translations.submit(template, language, keys));
        ActingUser.run(user(APPROVER), () -> translations.approve(template, language, keys));
    }

    private SignedInUser user(String username) {
        return (SignedInUser) users.loadUserByUsername(username);
    }
}
