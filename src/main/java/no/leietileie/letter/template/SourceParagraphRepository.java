package no.leietileie.letter.template;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SourceParagraphRepository extends JpaRepository<SourceParagraph, Long> {

    List<SourceParagraph> findByVersionIdOrderByPosition(long versionId);

    List<SourceParagraph> findByTemplateIdOrderByVersionIdDescPosition(long templateId);
}
