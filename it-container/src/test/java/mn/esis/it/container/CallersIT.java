package mn.esis.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mn.esis.access.Allowed;
import mn.esis.access.Role;
import mn.esis.org.CreateGroup;
import mn.esis.org.GroupFormation;
import mn.esis.shared.Caller;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.RefusalCode;
import mn.esis.shared.model.SharedRefusal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who gets through {@code @Allowed} and the first line of a business method, without any page or resource around it. */
@ExtendWith(ArquillianExtension.class)
class CallersIT {

    @Inject
    private School school;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller caller;

    @Inject
    private GroupFormation groups;

    @Inject
    private BeanManager beans;

    @Test
    void nobody_is_asked_to_sign_in() {
        assertEquals(SharedRefusal.NOT_SIGNED_IN, refusal());
    }

    @Test
    void nobody_gets_into_any_method_that_is_not_open() throws IllegalAccessException {
        List<String> answers = new ArrayList<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            for (Method method : guarded(bean.getBeanClass())) {
                answers.add(method + ": " + answer(bean, method));
            }
        }
        assertTrue(answers.size() > 50, answers::toString);
        assertEquals(
                List.of(),
                answers.stream()
                        .filter(text -> !text.endsWith(": NOT_SIGNED_IN"))
                        .toList());
    }

    @Test
    void the_role_with_the_right_forms_a_group() {
        caller.set(school.signedIn(Role.MANAGER));
        assertEquals(1, sql.count("study_group where id = ? and school_id = ?", groups.create(fifth()), school.id()));
    }

    @Test
    void a_role_without_the_right_is_refused_and_the_trace_survives_the_rollback() {
        Caller teacher = school.signedIn(Role.TEACHER);
        caller.set(teacher);
        assertEquals(SharedRefusal.FORBIDDEN, refusal());
        assertEquals(0, sql.count("study_group where school_id = ?", school.id()));
        assertEquals(
                1,
                sql.count(
                        "access_log where account_id = ? and outcome = 'DENIED' and action = 'GROUPS_KEEP'",
                        teacher.accountId()));
    }

    @Test
    void nobody_who_still_has_a_one_time_secret_gets_in() {
        Caller manager = school.signedIn(Role.MANAGER);
        caller.set(new Caller(
                manager.kind(),
                manager.accountId(),
                manager.personId(),
                manager.sessionId(),
                manager.language(),
                manager.address(),
                manager.correlationId(),
                true,
                manager.signedInAt()));
        assertEquals(SharedRefusal.PASSWORD_CHANGE_REQUIRED, refusal());
    }

    private static List<Method> guarded(Class<?> type) {
        return type.getName().startsWith("mn.esis.")
                ? Stream.of(type.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Allowed.class))
                        .toList()
                : List.of();
    }

    /** The name of the refusal, or what else happened. */
    private String answer(Bean<?> bean, Method method) throws IllegalAccessException {
        Object useCase = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
        try {
            return "returned " + method.invoke(useCase, nothing(method));
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof Refusal refused
                    ? refused.code().name()
                    : e.getCause().toString();
        }
    }

    private static Object[] nothing(Method method) {
        return Stream.of(method.getParameterTypes())
                .map(type -> Array.get(Array.newInstance(type, 1), 0))
                .toArray();
    }

    private RefusalCode refusal() {
        return assertThrows(Refusal.class, () -> groups.create(fifth())).code();
    }

    private CreateGroup fifth() {
        return new CreateGroup(school.id(), null, 5, "5а", school.shift());
    }
}
