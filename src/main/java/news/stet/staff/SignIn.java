package news.stet.staff;

import java.util.UUID;

/// What came of trying to come in.
public sealed interface SignIn {
  /// Let in. The cookie's text is new, whatever the browser had before.
  ///
  /// @param passwordSet false sends them to choose a password first
  record In(String cookie, UUID account, boolean passwordSet) implements SignIn {
    /// Without the cookie's text.
    @Override
    public String toString() {
      return "In[" + account + "]";
    }
  }

  /// Not let in. Why is not said, to nobody: wrong password, unknown address, disabled, too often,
  /// a link that is used or too old.
  record Refused() implements SignIn {}
}
