/// Who may do what: accounts, roles, sessions, tokens and the audit trail.
@NullMarked
package news.stet.staff;

import org.jspecify.annotations.NullMarked;
