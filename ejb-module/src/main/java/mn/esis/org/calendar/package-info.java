/** When there is school: academic years with their terms, and the days that differ by place and grade level. */
package mn.esis.org.calendar;
