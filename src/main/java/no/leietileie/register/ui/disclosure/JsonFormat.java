package no.leietileie.register.ui.disclosure;

import java.io.OutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** For whoever wants to read it with a program (personvernforordningen article 20). */
@Component
class JsonFormat implements DisclosureFormat {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String mimeType() {
        return "application/json";
    }

    @Override
    public String titleKey() {
        return "disclosure.json";
    }

    @Override
    public void write(DisclosureReport report, OutputStream out) {
        JSON.writeValue(out, report);
    }
}
