package no.leietileie.base.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import no.leietileie.base.LanguageTag;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
@Immutable
class LanguageTagConverter implements AttributeConverter<@Nullable LanguageTag, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LanguageTag tag) {
        return tag == null ? null : tag.value();
    }

    @Override
    public @Nullable LanguageTag convertToEntityAttribute(@Nullable String tag) {
        return tag == null ? null : new LanguageTag(tag);
    }
}
