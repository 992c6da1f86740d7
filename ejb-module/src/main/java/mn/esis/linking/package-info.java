/**
 * Guardians get to their children: a request, the class teacher's decision, the link, and what it opens.
 *
 * <p>Source: seed 000, 5.3 and 5.4; seed 002 (accounts made by the school).
 *
 * <p>Use cases: {@link mn.esis.linking.request.LinkRequesting}, {@link mn.esis.linking.request.OwnRequests},
 * {@link mn.esis.linking.decision.LinkRequestList}, {@link mn.esis.linking.decision.LinkDecisions},
 * {@link mn.esis.linking.guardian.Guardians}, {@link mn.esis.linking.guardian.PlaceKeeping},
 * {@link mn.esis.linking.guardian.ProtectionOrders}, {@link mn.esis.linking.child.Children},
 * {@link mn.esis.linking.child.ChildTraces}.
 *
 * <p>Tables: {@code link_request}, {@code link_attempt}, {@code guardian_place}, {@code guardian_link},
 * {@code pupil_protection}. API: {@code /me/link-requests}, {@code /me/children}, {@code /children/{id}},
 * {@code /link-requests}, {@code /pupils/{id}/guardian-links}, {@code /guardian-links}. Pages: {@code linking/*.xhtml}.
 */
package mn.esis.linking;
