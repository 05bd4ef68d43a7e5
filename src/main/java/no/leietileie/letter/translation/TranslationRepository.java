package no.leietileie.letter.translation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.leietileie.base.LanguageTag;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TranslationRepository extends JpaRepository<Translation, Long> {

    List<Translation> findByTemplateIdAndLanguageOrderByWrittenAtDescIdDesc(long templateId, LanguageTag language);

    Optional<Translation> findByTemplateIdAndLanguageAndParagraphKeyAndSourceHash(
            long templateId, LanguageTag language, String paragraphKey, String sourceHash);

    /** Paragraphs of these versions whose very text has a translation, by state. */
    @Query("""
            select new no.leietileie.letter.translation.StateCount(t.templateId, t.language, t.state, count(p.id))
            from SourceParagraph p join Translation t
                on t.templateId = p.templateId and t.paragraphKey = p.paragraphKey and t.sourceHash = p.sourceHash
            where p.versionId in :versions
            group by t.templateId, t.language, t.state
            """)
    List<StateCount> countCurrent(Collection<Long> versions);

    /** Paragraphs of these versions that have translations, but of earlier texts only. */
    @Query("""
            select new no.leietileie.letter.translation.StateCount(t.templateId, t.language, count(distinct p.id))
            from SourceParagraph p join Translation t
                on t.templateId = p.templateId and t.paragraphKey = p.paragraphKey
            where p.versionId in :versions
                and not exists (select 1 from Translation c where c.templateId = t.templateId
                    and c.language = t.language and c.paragraphKey = p.paragraphKey and c.sourceHash = p.sourceHash)
            group by t.templateId, t.language
            """)
    List<StateCount> countStale(Collection<Long> versions);

    @Query("""
            select new no.leietileie.letter.translation.ParagraphCount(p.templateId, count(p.id))
            from SourceParagraph p where p.versionId in :versions group by p.templateId
            """)
    List<ParagraphCount> countParagraphs(Collection<Long> versions);
}
