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
import java.util.List;
import mn.esis.shared.model.BlindIndex;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;

/**
 * Runs inside the use case's transaction: a concurrent repetition waits at the key's row until the first has ended. Of the
 * body, and of the contact of somebody who is not signed in, a keyed hash is kept, by which nobody who reads the table can
 * guess a code, a password or an address.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 20)
public class IdempotentInterceptor {

    private static final String BODY = "IDEMPOTENCY";
    private static final String SCOPE = "IDEMPOTENCY_SCOPE";

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

    /** Under the current key, unless the request came first when a former one was current. */
    private String anonymous(String contact) {
        List<String> scopes = keyedHash.texts(SCOPE, contact).stream()
                .map(hash -> "anonymous:" + hash)
                .toList();
        return scopes.stream().skip(1).filter(this::isClaimed).findFirst().orElse(scopes.get(0));
    }

    private boolean isClaimed(String scope) {
        return !em.createNativeQuery("select 1 from idempotency_key where scope = ?1 and key = ?2")
                .setParameter(1, scope)
                .setParameter(2, request.key())
                .getResultList()
                .isEmpty();
    }

    private String scope(InvocationContext call) {
        if (caller.get().isSignedIn()) {
            return "account:" + caller.get().accountId();
        }
        for (Object parameter : call.getParameters()) {
            if (parameter instanceof AnonymousCommand command) {
                return anonymous(command.idempotencyScope());
            }
        }
        throw new IllegalStateException(call.getMethod() + " is neither for accounts nor takes an AnonymousCommand");
    }
}
