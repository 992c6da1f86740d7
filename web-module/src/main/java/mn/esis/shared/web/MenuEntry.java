package mn.esis.shared.web;

/** A way into a feature: {@code shared.menu.KEY} is its text, an empty group the top of the menu, an empty right nobody's secret. */
public record MenuEntry(String key, String icon, String url, String right, String group) {
    public boolean leadsTo(String path) {
        return path.equals(url) || path.startsWith(url + "/") || path.startsWith(url + ".");
    }
}
