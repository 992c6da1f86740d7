package mn.esis.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Right;
import mn.esis.identity.MeView;
import mn.esis.identity.OwnAccount;
import mn.esis.notification.OwnNotices;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.Texts;
import mn.esis.shared.web.PageLanguage;
import mn.esis.shared.web.PortalCaller;

/** Tells the frame whose portal it is: name, roles, rights; before a one-time secret is replaced the name only. */
@RequestScoped
public class SignedInFrame {
    @Inject
    OwnAccount account;

    @Inject
    AccessPolicy access;

    @Inject
    OwnNotices notices;

    @Inject
    CurrentCaller current;

    @Inject
    PortalCaller caller;

    @Inject
    Texts texts;

    private MeView me;

    void draw(HttpServletRequest request) {
        if (current.get().mustChangePassword()) {
            caller.is(account.name(), List.of(), "", 0, Set.of());
            return;
        }
        String language = PageLanguage.of(request).getLanguage();
        List<PortalCaller.Place> places = getMe().roles().stream()
                .map(role -> new PortalCaller.Place(
                        role.role() + ':' + role.organizationId(),
                        role.organizationName(),
                        texts.text(language, "org.role." + role.role()),
                        ZoneId.of(role.timeZone())))
                .distinct()
                .toList();
        String wanted = PortalSession.place(request);
        String place = places.stream()
                .map(PortalCaller.Place::key)
                .filter(key -> key.equals(wanted))
                .findFirst()
                .orElse(places.isEmpty() ? "" : places.get(0).key());
        caller.is(getMe().parentName() + ' ' + getMe().givenName(), places, place, notices.unread(), rights());
    }

    /** The own account, read once in a request. */
    public MeView getMe() {
        if (me == null) {
            me = account.me();
        }
        return me;
    }

    private Set<String> rights() {
        return Arrays.stream(Right.values())
                .filter(access::allows)
                .map(Right::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
