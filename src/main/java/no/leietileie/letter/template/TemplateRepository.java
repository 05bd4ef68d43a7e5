package no.leietileie.letter.template;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface TemplateRepository extends JpaRepository<Template, Long> {

    List<Template> findAllByOrderByName();
}
