package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Icon;
import no.leietileie.letter.markdown.Condition;
import no.leietileie.letter.sample.Sample;
import no.leietileie.letter.sample.TenantChoice;
import no.leietileie.letter.sample.TenantSamples;
import no.leietileie.letter.template.TemplateInfo;

/** For whom the letter is shown: whose values stand in it, and which of its conditional paragraphs. */
class SampleBar extends Div {

    private final transient TenantSamples tenants;
    private final transient TemplateInfo template;
    private final transient Runnable changed;
    private final MenuBar conditions = new MenuBar();
    private final Map<Condition, MenuItem> items = new EnumMap<>(Condition.class);
    private final Span who = new Span();
    private transient Sample sample;

    SampleBar(TenantSamples tenants, TemplateInfo template, Runnable changed) {
        this.tenants = tenants;
        this.template = template;
        this.changed = changed;
        this.sample = Sample.invented(template.sourceLanguage());
        addClassName("sample-bar");
        who.addClassName("quiet");
        conditions.getElement().setAttribute("aria-label", getTranslation("templates.sample.conditions"));
        add(conditions);
        if (CurrentUser.get().roles().contains(Role.TEAM)) {
            Button choose = new Button(
                    getTranslation("templates.sample.choose"),
                    Icon.USER.create(),
                    click -> new TenantDialog(tenants, this::choose).open());
            choose.addThemeVariants(ButtonVariant.TERTIARY);
            add(choose);
        }
        add(who);
        take(sample, getTranslation("templates.sample.invented"));
    }

    Sample sample() {
        return sample;
    }

    private void choose(TenantChoice choice) {
        tenants.find(choice.household(), template.sourceLanguage())
                .ifPresent(found -> take(found, getTranslation("templates.sample.of", choice.name())));
    }

    private void take(Sample taken, String name) {
        sample = taken;
        who.setText(name);
        offer();
        changed.run();
    }

    private void offer() {
        conditions.removeAll();
        items.clear();
        Set<Condition> offered = template.type().conditions();
        conditions.setVisible(!offered.isEmpty());
        MenuItem menu = conditions.addItem(getTranslation("templates.sample.conditions"));
        for (Condition condition : offered) {
            MenuItem item = menu.getSubMenu().addItem(TemplateLabels.condition(condition));
            item.setCheckable(true);
            item.setKeepOpen(true);
            item.setChecked(sample.values().conditions().contains(condition));
            item.addClickListener(click -> toggle(condition, item.isChecked()));
            items.put(condition, item);
        }
    }

    private void toggle(Condition condition, boolean holds) {
        set(condition, holds);
        condition.otherwise().ifPresent(other -> {
            set(other, !holds);
            Objects.requireNonNull(items.get(other)).setChecked(!holds);
        });
        changed.run();
    }

    private void set(Condition condition, boolean holds) {
        Set<Condition> now = EnumSet.noneOf(Condition.class);
        now.addAll(sample.values().conditions());
        if (holds) {
            now.add(condition);
        } else {
            now.remove(condition);
        }
        sample = sample.when(now);
    }
}
