package no.leietileie.letter.translation;

import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.template.Templates;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the municipality says the words of its trade in each language. */
@Service
@PreAuthorize(Templates.EDITORS)
@Transactional(readOnly = true)
public class Glossary {

    private final TermRepository repository;

    Glossary(TermRepository repository) {
        this.repository = repository;
    }

    /** By their Norwegian words. */
    public List<TermRow> list(LanguageTag language) {
        return repository.findByLanguageOrderByTerm(language).stream()
                .map(Term::row)
                .toList();
    }

    /** Adds a term, or replaces what was agreed for it. */
    @Transactional
    public void save(LanguageTag language, AgreedTerm term) {
        repository
                .findByTermAndLanguage(term.term().strip(), language)
                .ifPresentOrElse(found -> found.change(term), () -> repository.save(new Term(language, term)));
    }

    /** @throws ObjectOptimisticLockingFailureException when somebody else has changed it meanwhile */
    @Transactional
    public void remove(TermRow row) {
        Term term = repository.findById(row.id()).orElseThrow();
        if (term.row().version() != row.version()) {
            throw new ObjectOptimisticLockingFailureException(Term.class, row.id());
        }
        repository.delete(term);
    }
}
