package dev.touchstone.base.web;

import dev.touchstone.base.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses writes that need an Idempotency-Key and bring none, and marks those whose answer is told once. */
@Configuration(proxyBeanMethods = false)
class KeysNeeded implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.hasMethodAnnotation(NeedsIdempotencyKey.class)
                && request.getHeader(IdempotencyKey.HEADER) == null) {
            throw new Refused(
                    400,
                    "idempotency-key-missing",
                    "Send a header Idempotency-Key with this request, such as a random UUID, and the same one if you send"
                            + " it again.");
        }
        if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(ToldOnce.class)) {
            request.setAttribute(RepeatFilter.TOLD_ONCE, true);
        }
        return true;
    }
}
