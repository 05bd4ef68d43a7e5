package no.leietileie.letter.mailing.channel.svarut;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The municipality's agreement with KS; without an address SvarUt is not used.
 *
 * @param url such as {@code https://svarut.ks.no}
 * @param account the municipality's account (kontoId)
 */
@ConfigurationProperties("leietileie.svarut")
record SvarUtSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String account,
        @DefaultValue("") String integrationId,
        @DefaultValue("") String integrationPassword,
        @DefaultValue Maskinporten maskinporten) {

    /**
     * @param audience who the assertion is for, such as {@code https://maskinporten.no/}
     * @param keyId as Maskinporten knows the key
     * @param keyFile the private key registered there, PKCS#8 in PEM
     */
    record Maskinporten(
            @DefaultValue("") String tokenUrl,
            @DefaultValue("") String audience,
            @DefaultValue("") String clientId,
            @DefaultValue("") String keyId,
            @Nullable Path keyFile,
            @DefaultValue("ks:fiks") String scope) {}

    boolean isComplete() {
        return !url.isBlank() && !account.isBlank() && maskinporten.keyFile() != null;
    }
}
