package no.leietileie.register.provenance;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Converter
@Immutable
class FieldSourcesConverter implements AttributeConverter<FieldSources, @Nullable String> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> MAP = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable FieldSources sources) {
        return sources == null || sources.byField().isEmpty()
                ? null
                : JSON.writeValueAsString(new TreeMap<>(sources.byField()));
    }

    @Override
    public FieldSources convertToEntityAttribute(@Nullable String json) {
        return json == null ? FieldSources.NONE : new FieldSources(JSON.readValue(json, MAP));
    }
}
