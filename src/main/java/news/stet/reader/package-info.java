/// A person outside: address, consent, subscriptions. Laid out, not built yet.
@NullMarked
package news.stet.reader;

import org.jspecify.annotations.NullMarked;
