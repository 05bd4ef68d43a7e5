package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import no.leietileie.letter.document.LetterBody;
import no.leietileie.letter.lint.Lint;
import no.leietileie.letter.markdown.Merge;
import no.leietileie.letter.markdown.TemplateText;
import no.leietileie.letter.sample.Sample;
import no.leietileie.letter.sample.TenantSamples;
import no.leietileie.letter.template.TemplateInfo;

/** Where a letter is written: its text with what could be better, and beside it what a tenant will read. */
class TemplateDesk extends Div {

    private final transient TemplateInfo template;
    private final transient ExampleLetters letters;
    private final TemplateEditor editor;
    private final FindingList findings;
    private final SampleBar samples;
    private final LetterPreview preview = new LetterPreview();
    private final PdfLink pdf;

    /** @param paused after each pause in writing */
    TemplateDesk(TemplateInfo template, ExampleLetters letters, TenantSamples tenants, PdfLink pdf, Runnable paused) {
        this.template = template;
        this.letters = letters;
        this.pdf = pdf;
        addClassName("template-panes");
        editor = new TemplateEditor(template.sourceLanguage(), this::typed, paused);
        editor.offer(template.type());
        editor.setReadOnly(template.archived());
        findings = new FindingList(editor::goTo);
        samples = new SampleBar(tenants, template, this::showAgain);
        Div left = new Div(editor, findings);
        left.addClassName("template-left");
        Div right = new Div(samples, preview);
        right.addClassName("template-right");
        add(left, right);
    }

    String value() {
        return editor.value();
    }

    void show(String markdown) {
        editor.show(markdown);
        typed(markdown);
    }

    /** For another reader; the first one is known before there is anything to show. */
    private void showAgain() {
        if (isAttached()) {
            typed(editor.value());
        }
    }

    private void typed(String markdown) {
        TemplateText text = TemplateText.parse(markdown);
        Sample sample = samples.sample();
        LetterBody body = Merge.of(text.blocks(), template.sourceLanguage(), sample.values())
                .body();
        preview.show(body);
        pdf.show(() -> letters.of(template, text.title(), List.of(body), sample));
        findings.show(Lint.of(text, template.type(), template.sourceLanguage()));
    }
}
