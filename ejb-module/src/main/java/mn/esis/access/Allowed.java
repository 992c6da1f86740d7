package mn.esis.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The coarse right without which a business method is not entered; its first line then checks the object. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allowed {

    @Nonbinding
    Right value() default Right.OWN_ACCOUNT;

    /** True for the few things that somebody may do who still has to replace a one-time secret. */
    @Nonbinding
    boolean beforePasswordChange() default false;
}
