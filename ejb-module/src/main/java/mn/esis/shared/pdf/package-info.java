/** Papers to be printed: PDF drawn in millimetres, with letters of all our languages. */
package mn.esis.shared.pdf;
