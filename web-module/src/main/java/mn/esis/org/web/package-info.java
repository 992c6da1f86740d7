/** Pages of the organisation: its place among others, its calendar, its study groups with their class teachers, its roles. */
package mn.esis.org.web;
