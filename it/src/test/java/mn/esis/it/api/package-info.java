/** The API from outside, over HTTP, as the phone app calls it. */
package mn.esis.it.api;
