package no.leietileie.letter.translation;

import java.util.List;
import java.util.Optional;
import no.leietileie.base.LanguageTag;
import org.springframework.data.jpa.repository.JpaRepository;

interface TermRepository extends JpaRepository<Term, Long> {

    List<Term> findByLanguageOrderByTerm(LanguageTag language);

    Optional<Term> findByTermAndLanguage(String term, LanguageTag language);
}
