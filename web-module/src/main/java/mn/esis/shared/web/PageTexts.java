package mn.esis.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import mn.esis.shared.Texts;

/** Texts in pages: {@code #{t['shared.action.save']}}, with arguments {@code #{t.of('shared.page', 1, 7)}}. */
@Named("t")
@ApplicationScoped
public class PageTexts extends AbstractMap<String, String> {
    @Inject
    Texts texts;

    @Override
    public String get(Object key) {
        return of(String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    public String of(String key, Object... args) {
        var view = FacesContext.getCurrentInstance().getViewRoot();
        return texts.text(view == null ? "mn" : view.getLocale().getLanguage(), key, args);
    }

    /** Nobody may walk through the texts of a page. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
