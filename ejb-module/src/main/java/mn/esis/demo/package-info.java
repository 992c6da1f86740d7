/**
 * Data to try the product with: the same names and numbers each time, dates around today. Loaded once into an empty database
 * when {@code esis.profile=demo}, never in production. Nothing depends on it.
 *
 * <p>Source: PRODUCT "The demo". Front door: {@link mn.esis.demo.DemoData}.
 */
package mn.esis.demo;
