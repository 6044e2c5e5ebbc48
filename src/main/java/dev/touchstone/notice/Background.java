package dev.touchstone.notice;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;

/** Lets mail be sent without anyone waiting for the mail server. */
@Configuration(proxyBeanMethods = false)
@EnableAsync
class Background {}
