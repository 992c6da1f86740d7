/** Adds organisations: how an office or a school comes to life. */
package mn.esis.org.founding;
