package news.stet.web;

import java.net.InetAddress;
import java.util.HexFormat;

/// Who is at the other end of the line, as far as the line tells.
///
/// @param address the client's, past the proxies we trust. Never kept: it is for limits in memory
/// @param secure whether the client speaks TLS, to us or to a proxy we trust
/// @param host what the client asked for: name and, where it is not the usual one, port, in lower
///   case
public record Caller(InetAddress address, boolean secure, String host) {
  /// What one household or company is usually given: 24 bits of an IPv4, 64 of an IPv6 address.
  private static final int IPV4_BYTES = 3;

  private static final int IPV6_BYTES = 8;

  /// The network the client is in: what a limit is counted for, as one client may change its
  /// address inside it at will.
  public String network() {
    byte[] bytes = address.getAddress();
    return HexFormat.of().formatHex(bytes, 0, bytes.length == 4 ? IPV4_BYTES : IPV6_BYTES);
  }

  /// Whether the client is on this machine, and so needs no TLS.
  public boolean asksLocalhost() {
    String name = host.replaceFirst(":[0-9]+$", "");
    return name.equals("localhost")
        || name.endsWith(".localhost")
        || name.equals("127.0.0.1")
        || name.equals("[::1]");
  }
}
