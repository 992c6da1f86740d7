package mn.esis.shared;

import jakarta.enterprise.context.RequestScoped;

/** The caller of this request, set by exactly one filter per WAR, or by a timer or message-driven bean as system. */
@RequestScoped
public class CurrentCaller {

    private Caller caller = Caller.anonymous("mn", null, null);

    public Caller get() {
        return caller;
    }

    public void set(Caller newCaller) {
        this.caller = newCaller;
    }
}
