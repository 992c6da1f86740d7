package mn.esis.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import mn.esis.audit.DeniedAttempts;
import mn.esis.shared.Caller;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;

/** Keeps everybody out who holds no role that brings the right anywhere. */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 10)
public class AllowedInterceptor {

    @Inject
    private CurrentCaller current;

    @Inject
    private CallerGrants grants;

    @Inject
    private DeniedAttempts denied;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Allowed allowed = call.getMethod().getAnnotation(Allowed.class);
        Caller caller = current.get();
        if (!caller.isSystem()) {
            if (!caller.isSignedIn()) {
                throw Refusal.of(SharedRefusal.NOT_SIGNED_IN);
            }
            if (caller.mustChangePassword() && !allowed.beforePasswordChange()) {
                throw Refusal.of(SharedRefusal.PASSWORD_CHANGE_REQUIRED);
            }
            if (!allowed.value().isForEverySignedIn()
                    && grants.giving(allowed.value()).isEmpty()) {
                denied.record(allowed.value().name(), null, null, "no role");
                throw Refusal.of(SharedRefusal.FORBIDDEN);
            }
        }
        return call.proceed();
    }
}
