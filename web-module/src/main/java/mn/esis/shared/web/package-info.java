/**
 * The frame of all pages: language, theme, menu, fields and messages, error pages, and the filters in front of them
 * (headers, same origin, sizes). Templates: {@code WEB-INF/templates}, tags: {@code WEB-INF/esis.taglib.xml}, looks:
 * {@code resources/esis}.
 */
package mn.esis.shared.web;
