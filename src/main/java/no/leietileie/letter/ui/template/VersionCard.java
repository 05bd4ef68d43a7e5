package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Confirmation;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.letter.template.ParagraphDiff;
import no.leietileie.letter.template.SourceApproval;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.template.VersionRow;
import org.jspecify.annotations.Nullable;

/** One version: what it changed, who decided it, and what can be done with it. */
class VersionCard extends Card {

    private final transient TemplateVersions versions;
    private final transient VersionRow version;
    private final transient Runnable changed;

    VersionCard(TemplateVersions versions, VersionRow version, @Nullable VersionRow before, Runnable changed) {
        super(Texts.text("versions.number", version.number()));
        this.versions = versions;
        this.version = version;
        this.changed = changed;
        SourceApproval approval = version.approval();
        if (approval != null) {
            add(new Paragraph(getTranslation(
                    "versions.approval",
                    approval.body(),
                    Formats.date(approval.decidedOn()),
                    approval.meeting(),
                    Formats.text(version.approvalNotedBy()))));
        } else if (!version.isDraft()) {
            add(new Paragraph(getTranslation("versions.not-approved")));
        }
        add(buttons());
        String text = versions.markdown(version.id());
        add(before == null ? whole(text) : new DiffPanel(ParagraphDiff.between(versions.markdown(before.id()), text)));
    }

    /** Where all is new nothing is marked as such. */
    private static Div whole(String markdown) {
        Div whole = new Div(markdown);
        whole.addClassName("version-text");
        return whole;
    }

    private Div buttons() {
        Div buttons = new Div();
        buttons.addClassName("form-buttons");
        if (!version.isDraft()) {
            if (version.approval() == null) {
                Button approve = new Button(
                        getTranslation("versions.approve"),
                        Icon.GAVEL.create(),
                        click -> new ApprovalDialog(this::approve).open());
                approve.addThemeVariants(ButtonVariant.PRIMARY);
                buttons.add(approve);
            } else {
                buttons.add(new Button(getTranslation("versions.withdraw-approval"), click -> withdraw()));
            }
            buttons.add(new Button(getTranslation("versions.restore"), Icon.HISTORY.create(), click -> askToRestore()));
        }
        return buttons;
    }

    private void approve(SourceApproval approval) {
        versions.approve(version.id(), approval);
        Notice.done(getTranslation("versions.approved"));
        changed.run();
    }

    private void withdraw() {
        SourceApproval approval = version.approval();
        versions.withdrawApproval(version.id());
        changed.run();
        if (approval != null) {
            Notice.doneWithUndo(getTranslation("versions.approval-withdrawn"), () -> {
                versions.approve(version.id(), approval);
                changed.run();
            });
        }
    }

    private void askToRestore() {
        Confirmation.ask(
                getTranslation("versions.restore.title", version.number()),
                getTranslation("versions.restore.summary"),
                getTranslation("versions.restore"),
                () -> {
                    versions.restore(version.id());
                    TemplateAddress.open(version.template());
                });
    }
}
