/** The edge of the API: who calls, strict JSON in, problems and headers out. */
package mn.esis.shared.rest;
