package no.leietileie.letter.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.template.Templates;
import no.leietileie.register.tenants.LanguageDemand;
import no.leietileie.register.tenants.LanguageReaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds the letters against the languages that tenants read. */
@Service
@PreAuthorize(Templates.READERS)
@Transactional(readOnly = true)
public class LanguageCoverage {

    private final Templates templates;
    private final TranslationSheets sheets;
    private final LanguageDemand demand;

    LanguageCoverage(Templates templates, TranslationSheets sheets, LanguageDemand demand) {
        this.templates = templates;
        this.sheets = sheets;
        this.demand = demand;
    }

    public Coverage find() {
        List<LanguageReaders> readers = demand.list();
        Map<LanguageTag, Long> households = new LinkedHashMap<>();
        long unknown = 0;
        for (LanguageReaders one : readers) {
            if (one.language() == null) {
                unknown += one.households();
            } else {
                households.merge(one.language(), one.households(), Long::sum);
            }
        }
        return Coverage.of(templates.listAll(), sheets.listProgress(), households, unknown);
    }
}
