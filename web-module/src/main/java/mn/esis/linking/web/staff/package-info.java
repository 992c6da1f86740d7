/** The school's side of linking: who asks, who is linked, and who has nobody yet. */
package mn.esis.linking.web.staff;
