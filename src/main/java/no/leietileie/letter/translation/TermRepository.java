package no.leietileie.letter.translation;

import java.util.List;
import java.util.Optional;
import no.leietileie.base.LanguageTag;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TermRepository extends JpaRepository<Term, Long> {

    List<Term> findByLanguageOrderByTerm(LanguageTag language);

    @Query(
            "select new no.leietileie.letter.translation.TermCount(t.language, count(t.id)) from Term t group by t.language")
    List<TermCount> counts();

    Optional<Term> findByTermAndLanguage(String term, LanguageTag language);
}
