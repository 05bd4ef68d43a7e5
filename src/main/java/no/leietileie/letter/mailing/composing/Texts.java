package no.leietileie.letter.mailing.composing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.template.TemplateId;

/** The texts of one mailing, each looked up once. For one thread at a time. */
public final class Texts {

    interface Source {
        Optional<FrozenText> find(TemplateId template, LanguageTag language);
    }

    record Key(TemplateId template, LanguageTag language) {}

    private final Map<Key, Optional<FrozenText>> known;
    private final Map<FrozenText, Boolean> approved = new HashMap<>();
    private final Source source;
    private final Predicate<FrozenText> approval;

    Texts(Map<Key, Optional<FrozenText>> known, Source source, Predicate<FrozenText> approval) {
        this.known = known;
        this.source = source;
        this.approval = approval;
    }

    Optional<FrozenText> find(TemplateId template, LanguageTag language) {
        return known.computeIfAbsent(new Key(template, language), key -> source.find(template, language));
    }

    boolean isStillApproved(FrozenText text) {
        return approved.computeIfAbsent(text, approval::test);
    }
}
