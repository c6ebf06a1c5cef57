package uk.commonthread.kit.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What an endpoint takes, as its method says: parameters in the query and in the path with their types, and whether it
 * takes a body.
 */
record Parameters(Map<String, Kind> query, Map<String, Kind> path, boolean takesBody) {
    private static final int CLOSE = 3;

    /** @param many whether it may be given more than once */
    record Kind(Class<?> type, boolean many) {
        Kind {
            if (!Values.isKnown(type)) {
                throw new IllegalStateException("Nobody has said how a parameter of the " + type + " is written");
            }
        }

        static Kind of(Type declared) {
            if (declared instanceof ParameterizedType list
                    && Collection.class.isAssignableFrom((Class<?>) list.getRawType())) {
                return new Kind((Class<?>) list.getActualTypeArguments()[0], true);
            }
            return new Kind((Class<?>) declared, false);
        }
    }

    static Parameters of(Method endpoint) {
        var query = new TreeMap<String, Kind>();
        var path = new HashMap<String, Kind>();
        var takesBody = false;
        for (var parameter : endpoint.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                fields(parameter.getType())
                        .forEach(field -> queryName(field, field.getName())
                                .ifPresent(name -> query.put(name, Kind.of(field.getGenericType()))));
            }
            queryName(parameter, parameter.getName())
                    .ifPresent(name -> query.put(name, Kind.of(parameter.getParameterizedType())));
            pathName(parameter).ifPresent(name -> path.put(name, Kind.of(parameter.getParameterizedType())));
            takesBody |= isBody(parameter);
        }
        return new Parameters(query, path, takesBody);
    }

    /** Its own, and those that it has from what it extends. */
    private static Stream<Field> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                .flatMap(each -> Stream.of(each.getDeclaredFields()));
    }

    /** The known name that is most like this one, where one is. */
    Optional<String> nearest(String name) {
        var distance = LevenshteinDistance.getDefaultInstance();
        return query.keySet().stream()
                .filter(known -> distance(distance, known, name) <= CLOSE
                        || name.toLowerCase(Locale.ROOT).contains(known.toLowerCase(Locale.ROOT)))
                .min(Comparator.comparingInt(known -> distance(distance, known, name)));
    }

    private static int distance(LevenshteinDistance distance, String known, String name) {
        return distance.apply(known.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> queryName(AnnotatedElement element, String own) {
        var standard = element.getAnnotation(QueryParam.class);
        if (standard != null) {
            return Optional.of(standard.value());
        }
        return Optional.ofNullable(element.getAnnotation(RestQuery.class))
                .map(rest -> rest.value().isEmpty() ? own : rest.value());
    }

    private static Optional<String> pathName(Parameter parameter) {
        var standard = parameter.getAnnotation(PathParam.class);
        if (standard != null) {
            return Optional.of(standard.value());
        }
        return Optional.ofNullable(parameter.getAnnotation(RestPath.class))
                .map(rest -> rest.value().isEmpty() ? parameter.getName() : rest.value());
    }

    /** A body is what no annotation of JAX-RS takes from elsewhere, and what is no part of the framework. */
    private static boolean isBody(Parameter parameter) {
        return Stream.of(parameter.getAnnotations())
                        .map(annotation -> annotation.annotationType().getPackageName())
                        .noneMatch(name ->
                                name.startsWith("jakarta.ws.rs") || name.startsWith("org.jboss.resteasy.reactive"))
                && Stream.of("jakarta.ws.rs", "org.jboss.resteasy", "io.vertx", "jakarta.inject")
                        .noneMatch(parameter.getType().getPackageName()::startsWith);
    }
}
