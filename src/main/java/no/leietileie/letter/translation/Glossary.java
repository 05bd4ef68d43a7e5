package no.leietileie.letter.translation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.template.Templates;
import no.leietileie.letter.translation.GlossaryHappened.What;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the municipality says the words of its trade in each language. */
@Service
@PreAuthorize(Templates.EDITORS)
@Transactional(readOnly = true)
public class Glossary {

    /** Longest Norwegian word in characters. */
    public static final int TERM_LENGTH = 100;

    /** Longest list of words in characters, with a separator between them. */
    public static final int WORDS_LENGTH = 400;

    private final TermRepository repository;
    private final ApplicationEventPublisher events;

    Glossary(TermRepository repository, ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    /** By their Norwegian words. */
    public List<TermRow> list(LanguageTag language) {
        return repository.findByLanguageOrderByTerm(language).stream()
                .map(Term::row)
                .toList();
    }

    /** How many terms each language has that has any. */
    public Map<LanguageTag, Long> counts() {
        return repository.counts().stream().collect(Collectors.toMap(TermCount::language, TermCount::count));
    }

    /** @return why it was not stored, empty when it was */
    @Transactional
    public Optional<TermProblem> add(LanguageTag language, AgreedTerm term) {
        if (repository.findByTermAndLanguage(term.term().strip(), language).isPresent()) {
            return Optional.of(TermProblem.EXISTS);
        }
        Optional<TermProblem> problem = problem(term);
        if (problem.isEmpty()) {
            repository.save(new Term(language, term));
            happened(language, What.ADDED);
        }
        return problem;
    }

    /**
     * @return why it was not stored, empty when it was
     * @throws ObjectOptimisticLockingFailureException when somebody else has changed it meanwhile
     */
    @Transactional
    public Optional<TermProblem> change(TermRow row, AgreedTerm term) {
        Term stored = unchanged(row);
        boolean taken = repository
                .findByTermAndLanguage(term.term().strip(), row.language())
                .filter(other -> other.row().id() != row.id())
                .isPresent();
        if (taken) {
            return Optional.of(TermProblem.EXISTS);
        }
        Optional<TermProblem> problem = problem(term);
        if (problem.isEmpty()) {
            stored.change(term);
            repository.saveAndFlush(stored);
            happened(row.language(), What.CHANGED);
        }
        return problem;
    }

    /** @throws ObjectOptimisticLockingFailureException when somebody else has changed it meanwhile */
    @Transactional
    public void remove(TermRow row) {
        repository.delete(unchanged(row));
        happened(row.language(), What.REMOVED);
    }

    private Term unchanged(TermRow row) {
        return repository
                .findById(row.id())
                .filter(found -> found.row().version() == row.version())
                .orElseThrow(() -> new ObjectOptimisticLockingFailureException(Term.class, row.id()));
    }

    private static Optional<TermProblem> problem(AgreedTerm term) {
        List<String> agreed = term.agreed().stream().map(Glossary::folded).toList();
        return term.forbidden().stream().map(Glossary::folded).anyMatch(agreed::contains)
                ? Optional.of(TermProblem.AGREED_AND_FORBIDDEN)
                : Optional.empty();
    }

    private static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    private void happened(LanguageTag language, What what) {
        events.publishEvent(new GlossaryHappened(language, what));
    }
}
