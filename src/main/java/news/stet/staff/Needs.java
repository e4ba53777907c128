package news.stet.staff;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The duty a route asks for. Every JAX-RS method carries this or [Open]; one with neither is
/// refused for everybody, and fails a test.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {
  Duty value();
}
