/**
 * The rights matrix: one table says what each operation of the API and each page and action of the portal answers to whom,
 * for own, foreign and nonexistent objects. {@code matrix.txt} is that table; the tests generate the calls from it, and an
 * operation without a row fails the build.
 */
package mn.esis.it.rights;
