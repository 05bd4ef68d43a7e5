package no.leietileie.letter.template;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.letter.template.TemplateHappened.What;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters a municipality sends again and again. */
@Service
@PreAuthorize(Templates.EDITORS)
@Transactional(readOnly = true)
public class Templates {

    /** Who writes, translates and approves. */
    public static final String EDITORS = "hasAnyRole('" + Role.TEMPLATE_ADMIN_NAME + "', '" + Role.ADMIN_NAME + "')";

    /** Who may read what letters say, and send them. */
    public static final String READERS =
            "hasAnyRole('" + Role.TEAM_NAME + "', '" + Role.TEMPLATE_ADMIN_NAME + "', '" + Role.ADMIN_NAME + "')";

    private final TemplateRepository templates;
    private final TemplateVersionRepository versions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Templates(
            TemplateRepository templates,
            TemplateVersionRepository versions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.templates = templates;
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    /** By name, the archived ones too. */
    @PreAuthorize(READERS)
    public List<TemplateRow> listAll() {
        Map<Long, List<VersionState>> states =
                versions.states().stream().collect(Collectors.groupingBy(VersionState::templateId));
        return templates.findAllByOrderByName().stream()
                .map(Template::info)
                .map(info -> TemplateRow.of(
                        info, Objects.requireNonNull(states.get(info.id().value()))))
                .toList();
    }

    @PreAuthorize(READERS)
    public Optional<TemplateInfo> find(TemplateId id) {
        return templates.findById(id.value()).map(Template::info);
    }

    /** @return the template with its first draft */
    @Transactional
    public TemplateId create(NewTemplate data) {
        Template template = templates.save(new Template(data, clock.instant()));
        versions.save(new TemplateVersion(template.id(), 1, data.markdown(), CurrentUser.get(), clock.instant()));
        publish(template.id(), What.CREATED);
        return template.id();
    }

    /** A new template with the text that is worked on now, and without approval or translations. */
    @Transactional
    public TemplateId duplicate(TemplateId id, String name) {
        Template original = templates.findById(id.value()).orElseThrow();
        String text = versions.findFirstByTemplateIdOrderByNumberDesc(id.value())
                .orElseThrow()
                .markdown();
        return create(new NewTemplate(original.type(), name, original.sourceLanguage(), text));
    }

    @Transactional
    public void rename(TemplateId id, String name) {
        templates.findById(id.value()).orElseThrow().rename(name);
        publish(id, What.RENAMED);
    }

    /** Takes it out of use: nothing can be sent with it until it is taken back. */
    @Transactional
    public void archive(TemplateId id) {
        templates.findById(id.value()).orElseThrow().archive(clock.instant());
        publish(id, What.ARCHIVED);
    }

    @Transactional
    public void takeBack(TemplateId id) {
        templates.findById(id.value()).orElseThrow().takeBack();
        publish(id, What.TAKEN_BACK);
    }

    private void publish(TemplateId id, What what) {
        int version = versions.findFirstByTemplateIdOrderByNumberDesc(id.value())
                .map(TemplateVersion::number)
                .orElse(1);
        events.publishEvent(new TemplateHappened(id, version, what));
    }
}
