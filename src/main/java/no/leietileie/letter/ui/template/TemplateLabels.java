package no.leietileie.letter.ui.template;

import java.util.Locale;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.letter.lint.Finding;
import no.leietileie.letter.markdown.Condition;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.letter.markdown.MergeField;
import no.leietileie.letter.template.TemplateInfo;
import no.leietileie.letter.template.TemplateRow;
import no.leietileie.letter.template.VersionRow;

/** What belongs to templates, in words. */
final class TemplateLabels {

    private TemplateLabels() {}

    static String type(LetterType type) {
        return Texts.text(
                "templates.type." + type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Below its name. */
    static String note(TemplateInfo template) {
        return template.archived()
                ? Texts.text("templates.type.archived", type(template.type()))
                : type(template.type());
    }

    static String field(MergeField field) {
        return Texts.text("templates.field." + field.key());
    }

    static String condition(Condition condition) {
        return Texts.text("templates.condition." + condition.key());
    }

    /** What is wrong. */
    static String finding(Finding finding) {
        return Texts.text(
                "templates.finding." + finding.code().key(), finding.arguments().toArray());
    }

    /** What to do about it. */
    static String advice(Finding finding) {
        return Texts.text(
                "templates.advice." + finding.code().key(), finding.arguments().toArray());
    }

    static StatusBadge state(TemplateRow row) {
        if (row.info().archived()) {
            return new StatusBadge(Tone.NEUTRAL, Texts.text("templates.state.archived"));
        }
        if (row.approvedNumber() != null && row.approvedNumber().equals(row.publishedNumber())) {
            return new StatusBadge(
                    Tone.GREEN,
                    Texts.text("templates.state.approved", row.approvedNumber(), Formats.date(row.approvedOn())));
        }
        return row.publishedNumber() == null
                ? new StatusBadge(Tone.NEUTRAL, Texts.text("templates.state.draft"))
                : new StatusBadge(Tone.AMBER, Texts.text("templates.state.undecided", row.publishedNumber()));
    }

    static StatusBadge state(VersionRow version) {
        if (version.isDraft()) {
            return new StatusBadge(Tone.BLUE, Texts.text("versions.state.draft"));
        }
        return version.approval() == null
                ? new StatusBadge(Tone.AMBER, Texts.text("versions.state.published"))
                : new StatusBadge(Tone.GREEN, Texts.text("versions.state.approved"));
    }
}
