package no.leietileie.letter.mailing.channel.svarut;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SvarUtSettings.class)
class SvarUtConfiguration {}
