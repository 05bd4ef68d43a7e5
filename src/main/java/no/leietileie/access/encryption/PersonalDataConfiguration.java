package no.leietileie.access.encryption;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonalDataConfiguration {

    /** {@code LEIETILEIE_KEY} wins; without it the key lies beside the other data of this machine. */
    @Bean
    PersonalDataCipher personalDataCipher(
            @Value("${leietileie.key:}") String key, @Value("${leietileie.data}") Path data) throws IOException {
        return new PersonalDataCipher(
                key.isBlank()
                        ? PersonalDataKey.inFile(data.resolve("personal-data.key"))
                        : PersonalDataKey.ofBase64(key));
    }
}
