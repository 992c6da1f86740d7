/** Academic years with their terms, and the days on which a place or a grade level differs from them. */
package mn.esis.org.model.calendar;
