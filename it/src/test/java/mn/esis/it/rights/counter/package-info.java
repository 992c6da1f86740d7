/** What has no line in the matrix, on purpose, so that the search for such things is seen to find them. Nothing runs it. */
package mn.esis.it.rights.counter;
