package mn.esis.shared.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import mn.esis.shared.model.TimeBounds;
import mn.esis.shared.model.Violation;

/**
 * A query parameter of the wrong type is named as such; the server's own conversion would answer 404. A parameter of a
 * primitive type needs a {@code @DefaultValue}.
 */
@Provider
@ApplicationScoped
public class QueryValues implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            boolean.class, QueryValues::truth,
            Boolean.class, QueryValues::truth,
            UUID.class, UUID::fromString,
            BigDecimal.class, BigDecimal::new,
            LocalDate.class, TimeBounds::day);

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, Object> reader = type.isEnum() ? value -> constant(type, value) : READERS.get(type);
        for (Annotation annotation : annotations) {
            if (reader != null && annotation instanceof QueryParam parameter) {
                return (ParamConverter<T>) new Converter(parameter.value(), reader);
            }
        }
        return null;
    }

    private static Object constant(Class<?> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(value))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static Object truth(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(value);
        };
    }

    private record Converter(String name, Function<String, Object> reader) implements ParamConverter<Object> {

        @Override
        public Object fromString(String value) {
            try {
                return value == null || value.isEmpty() ? null : reader.apply(value);
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                throw new BadRequestException(
                        Refusal.at(SharedRefusal.REQUEST_INVALID, Violation.of(name, "WRONG_TYPE")));
            }
        }

        @Override
        public String toString(Object value) {
            return value.toString();
        }
    }
}
