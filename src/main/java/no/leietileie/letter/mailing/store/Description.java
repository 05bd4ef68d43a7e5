package no.leietileie.letter.mailing.store;

import no.leietileie.base.LanguageTag;
import no.leietileie.letter.mailing.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Who a letter is for, as lists show it.
 *
 * @param sortKey postal code and street: the order in which the post wants it
 * @param textLanguage null when there is no text in the tenant's language
 */
public record Description(
        String name,
        String address,
        String sortKey,
        @Nullable LanguageTag language,
        @Nullable LanguageTag textLanguage,
        Channel channel) {}
