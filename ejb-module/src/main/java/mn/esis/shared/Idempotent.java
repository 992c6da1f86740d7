package mn.esis.shared;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case that a client may repeat with the same {@code Idempotency-Key}: it runs once, the repetition gets the first
 * answer. Key and answer are stored in the use case's own transaction. Not for answers that carry tokens or secrets.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
