/// What all HTTP shares: problems (RFC 9457), cross-site request checks, content security policy,
/// limits, request ids.
@NullMarked
package news.stet.web;

import org.jspecify.annotations.NullMarked;
