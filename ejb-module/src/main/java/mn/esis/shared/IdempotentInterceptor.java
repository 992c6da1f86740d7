package mn.esis.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import mn.esis.shared.model.BlindIndex;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Sha256;
import mn.esis.shared.model.SharedRefusal;

/**
 * Runs inside the use case's transaction: a concurrent repetition waits at the key's row until the first has ended. Of the
 * body a keyed hash is kept, by which nobody who reads the table can guess a code or password.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 20)
public class IdempotentInterceptor {

    private static final String BODY = "IDEMPOTENCY";

    @Inject
    private IdempotencyKey request;

    @Inject
    private CurrentCaller caller;

    @Inject
    private EntityManager em;

    @Inject
    private BlindIndex keyedHash;

    @Inject
    private Clock clock;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        if (request.key() == null) {
            return call.proceed();
        }
        String scope = scope(call);
        String operation = call.getMethod().getDeclaringClass().getSimpleName()
                + '.'
                + call.getMethod().getName();
        if (claim(scope, operation)) {
            Object answer = call.proceed();
            em.createNativeQuery("update idempotency_key set answer = ?1 where scope = ?2 and key = ?3")
                    .setParameter(1, Json.write(answer))
                    .setParameter(2, scope)
                    .setParameter(3, request.key())
                    .executeUpdate();
            return answer;
        }
        return firstAnswer(scope, operation, call.getMethod().getReturnType());
    }

    private boolean claim(String scope, String operation) {
        return em.createNativeQuery("insert into idempotency_key (scope, key, operation, request_hash, created_at)"
                                + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
                        .setParameter(1, scope)
                        .setParameter(2, request.key())
                        .setParameter(3, operation)
                        .setParameter(4, keyedHash.value(BODY, body()))
                        .setParameter(5, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    private Object firstAnswer(String scope, String operation, Class<?> type) {
        Object[] first = (Object[]) em.createNativeQuery(
                        "select operation, request_hash, answer from idempotency_key where scope = ?1 and key = ?2")
                .setParameter(1, scope)
                .setParameter(2, request.key())
                .getSingleResult();
        boolean sameBody = keyedHash.values(BODY, body()).values().stream()
                .anyMatch(hash -> MessageDigest.isEqual(hash, (byte[]) first[1]));
        if (!operation.equals(first[0]) || !sameBody) {
            throw Refusal.of(SharedRefusal.IDEMPOTENCY_KEY_REUSED);
        }
        return type == void.class ? null : Json.read((String) first[2], type);
    }

    private String body() {
        return HexFormat.of().formatHex(request.bodyHash());
    }

    private String scope(InvocationContext call) {
        if (caller.get().isSignedIn()) {
            return "account:" + caller.get().accountId();
        }
        for (Object parameter : call.getParameters()) {
            if (parameter instanceof AnonymousCommand command) {
                return "anonymous:" + HexFormat.of().formatHex(Sha256.of(command.idempotencyScope()));
            }
        }
        throw new IllegalStateException(call.getMethod() + " is neither for accounts nor takes an AnonymousCommand");
    }
}
