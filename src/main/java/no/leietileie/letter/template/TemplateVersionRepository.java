package no.leietileie.letter.template;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TemplateVersionRepository extends JpaRepository<TemplateVersion, Long> {

    List<TemplateVersion> findByTemplateIdOrderByNumberDesc(long templateId);

    Optional<TemplateVersion> findFirstByTemplateIdOrderByNumberDesc(long templateId);

    Optional<TemplateVersion> findByTemplateIdAndPublishedAtIsNull(long templateId);

    Optional<TemplateVersion> findFirstByTemplateIdAndPublishedAtIsNotNullOrderByNumberDesc(long templateId);

    Optional<TemplateVersion> findFirstByTemplateIdAndApprovedOnIsNotNullOrderByNumberDesc(long templateId);

    /** Of each template the latest that is frozen. */
    @Query("""
            select v.id from TemplateVersion v
            where v.publishedAt is not null and v.number = (select max(w.number) from TemplateVersion w
                where w.templateId = v.templateId and w.publishedAt is not null)
            """)
    List<Long> latestPublished();

    /** Without the texts, for lists. */
    @Query("""
            select new no.leietileie.letter.template.VersionState(
                v.templateId, v.number, v.publishedAt, v.approvedOn, v.changedAt, v.changedByName)
            from TemplateVersion v order by v.templateId, v.number
            """)
    List<VersionState> states();
}
