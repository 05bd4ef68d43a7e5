package no.leietileie.resource.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.resource.InterpreterData;
import no.leietileie.resource.InterpreterFacts;
import no.leietileie.resource.InterpreterLanguage;
import no.leietileie.resource.Qualification;
import no.leietileie.resource.calendar.SpecialDay;
import no.leietileie.resource.calendar.SpecialDayKind;

final class ResourceLabels {

    private ResourceLabels() {}

    static String of(Qualification qualification) {
        return Texts.text("interpreter.qualification." + qualification.name().toLowerCase(Locale.ROOT));
    }

    /** The letter alone, for a list. */
    static String category(Qualification qualification) {
        return qualification == Qualification.NONE ? of(qualification) : qualification.name();
    }

    static String languages(InterpreterData data) {
        return data.languages().stream().map(ResourceLabels::language).sorted().collect(Collectors.joining(", "));
    }

    private static String language(InterpreterLanguage one) {
        String name = Texts.language(one.language());
        return one.variety().isEmpty() ? name : name + " (" + one.variety() + ")";
    }

    static String modes(InterpreterFacts facts) {
        List<String> modes = new ArrayList<>();
        if (facts.inPerson()) {
            modes.add(Texts.text("interpreter.in-person"));
        }
        if (facts.byScreen()) {
            modes.add(Texts.text("interpreter.by-screen"));
        }
        if (facts.byPhone()) {
            modes.add(Texts.text("interpreter.by-phone"));
        }
        return String.join(", ", modes);
    }

    static StatusBadge state(boolean active) {
        return active
                ? new StatusBadge(Tone.GREEN, Texts.text("resource.active"))
                : new StatusBadge(Tone.NEUTRAL, Texts.text("resource.set-aside"));
    }

    static String of(SpecialDayKind kind) {
        return Texts.text("special-day." + key(kind.name()));
    }

    static String name(SpecialDay day) {
        return day.holiday().isEmpty() ? day.name() : Texts.text("holiday." + key(day.holiday()));
    }

    static String feast(String feast) {
        return Texts.text("feast." + key(feast));
    }

    static Tone tone(SpecialDayKind kind) {
        return switch (kind) {
            case PUBLIC_HOLIDAY, CLOSED -> Tone.RED;
            case SCHOOL_HOLIDAY -> Tone.BLUE;
            case AVOID -> Tone.AMBER;
        };
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
