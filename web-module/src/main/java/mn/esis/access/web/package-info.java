/** Which organisation and which rights a page is about. */
package mn.esis.access.web;
