package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Confirmation;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.letter.lint.Finding;
import no.leietileie.letter.sample.TenantSamples;
import no.leietileie.letter.template.Draft;
import no.leietileie.letter.template.SaveResult;
import no.leietileie.letter.template.TemplateInfo;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.template.Templates;
import org.jspecify.annotations.Nullable;

/** Writes a letter: its text to the left, and to the right what a tenant will read. */
@Route(TemplateAddress.PART)
@RolesAllowed({Role.TEMPLATE_ADMIN_NAME, Role.ADMIN_NAME})
class TemplateView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient Templates templates;
    private final transient TemplateVersions versions;
    private final transient TemplatePages pages;
    private final transient ExampleLetters letters;
    private final transient TenantSamples tenants;
    private final Span saved = new Span();
    private final Button publish = new Button(getTranslation("templates.publish"), click -> askToPublish());
    private final DraftConflictPanel conflict = new DraftConflictPanel();
    private transient @Nullable TemplateInfo template;
    private transient @Nullable DraftSaver saver;
    private @Nullable TemplateDesk desk;

    TemplateView(
            Templates templates,
            TemplateVersions versions,
            TemplatePages pages,
            ExampleLetters letters,
            TenantSamples tenants) {
        this.templates = templates;
        this.versions = versions;
        this.pages = pages;
        this.letters = letters;
        this.tenants = tenants;
        addClassName("page");
        saved.addClassName("quiet");
        saved.getElement().setAttribute("role", "status");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(templates.find(TemplateAddress.read(event)).orElseThrow(NotFoundException::new));
    }

    private void show(TemplateInfo info) {
        template = info;
        Draft draft = versions.draft(info.id());
        DraftSaver drafts = new DraftSaver(versions, draft, this::told);
        saver = drafts;
        PdfLink pdf = new PdfLink();
        TemplateDesk writing = new TemplateDesk(info, letters, tenants, pdf, this::save);
        desk = writing;
        removeAll();
        PageHeader header = new PageHeader(
                info.name(), saved, pdf, new TemplateMenu(templates, info, () -> refresh(info)), publish);
        header.setNote(TemplateLabels.note(info));
        add(pages.top(info, header, TemplateView.class), conflict, writing);
        conflict.setVisible(false);
        saved.setText(draft.isStored() ? savedAt(draft) : "");
        offerToPublish();
        writing.show(draft.markdown());
    }

    private void refresh(TemplateInfo before) {
        templates.find(before.id()).ifPresent(this::show);
    }

    private void save() {
        if (saver != null && desk != null && !Objects.requireNonNull(template).archived()) {
            saver.save(desk.value());
        }
    }

    private void told(SaveResult result) {
        switch (result) {
            case SaveResult.Saved(Draft draft) -> saved.setText(savedAt(draft));
            case SaveResult.TooLong() -> saved.setText(getTranslation("templates.too-long"));
            case SaveResult.Conflict(Draft theirs) -> showConflict(theirs);
        }
        offerToPublish();
    }

    private void showConflict(Draft theirs) {
        DraftSaver drafts = Objects.requireNonNull(saver);
        TemplateDesk writing = Objects.requireNonNull(desk);
        saved.setText(getTranslation("templates.not-saved"));
        conflict.show(
                theirs,
                writing.value(),
                () -> {
                    drafts.settle(theirs);
                    writing.show(theirs.markdown());
                    saved.setText(savedAt(theirs));
                },
                () -> {
                    drafts.settle(theirs);
                    save();
                });
    }

    private String savedAt(Draft draft) {
        return getTranslation("templates.saved", Formats.clock(draft.changedAt()));
    }

    private void offerToPublish() {
        publish.setVisible(Objects.requireNonNull(saver).known().isStored()
                && !Objects.requireNonNull(template).archived());
    }

    private void askToPublish() {
        save();
        int number = Objects.requireNonNull(saver).known().number();
        Confirmation.ask(
                getTranslation("templates.publish.title", number),
                getTranslation("templates.publish.summary"),
                getTranslation("templates.publish"),
                this::publish);
    }

    private void publish() {
        TemplateInfo info = Objects.requireNonNull(template);
        List<Finding> blocking = versions.publish(info.id());
        if (blocking.isEmpty()) {
            Notice.done(getTranslation("templates.published"));
            getUI().ifPresent(ui -> ui.navigate(VersionsView.class, TemplateAddress.of(info.id())));
        } else {
            Notice.failed(getTranslation("templates.publish.blocked", blocking.size()));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        save();
        if (saver != null && saver.isInConflict()) {
            ContinueNavigationAction going = event.postpone();
            Confirmation.ask(
                    getTranslation("templates.leave.title"),
                    getTranslation("templates.leave.summary"),
                    getTranslation("templates.leave"),
                    going::proceed);
        }
    }

    @Override
    public String getPageTitle() {
        return template == null ? getTranslation("templates.title") : template.name();
    }
}
