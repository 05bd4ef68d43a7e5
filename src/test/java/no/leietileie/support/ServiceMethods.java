package no.leietileie.support;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/** Every public method of every service of the product: new ones are found by themselves. */
public final class ServiceMethods {

    /** @param bean with all that is wrapped around it, as pages call it */
    public record ServiceMethod(Object bean, Method method) {

        /** As in the table of roles; methods of one class that have the same name share it. */
        public String name() {
            return method.getDeclaringClass().getName().substring("no.leietileie.".length()) + "." + method.getName();
        }

        /** Tells methods of the same name apart as well. */
        public String nameWithArity() {
            return name() + "/" + method.getParameterCount();
        }
    }

    private ServiceMethods() {}

    public static Stream<ServiceMethod> all(ApplicationContext context) {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getName().startsWith("no.leietileie."))
                .flatMap(bean -> Stream.of(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new ServiceMethod(bean, method)));
    }

    /** Those with a rule: what is open writes within the transaction of a service that has one. */
    public static List<ServiceMethod> ruled(ApplicationContext context) {
        Map<String, String> rules = RoleMatrix.column(1);
        return all(context)
                .filter(method -> !"open".equals(rules.get(method.name())))
                .toList();
    }
}
