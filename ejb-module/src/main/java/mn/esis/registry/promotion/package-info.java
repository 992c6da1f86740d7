/** Whole groups go on in the next academic year (PRODUCT "Words", анги дэвших). */
package mn.esis.registry.promotion;
