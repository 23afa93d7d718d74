using System.Net;
using Microsoft.AspNetCore.Http;

namespace LibrarianBot.Hosting;

/// <summary>Addresses on which the program listens, as Kestrel reads them.</summary>
internal static class ListeningAddress
{
    /// <summary>Null for what is none.</summary>
    public static BindingAddress? TryRead(string text)
    {
        try
        {
            return BindingAddress.Parse(text);
        }
        catch (FormatException)
        {
            // The caller says what to write instead.
            return null;
        }
    }

    public static bool IsThisMachine(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (
            IPAddress.TryParse(host.Trim('[', ']'), out var address)
            && IPAddress.IsLoopback(address)
        );
}
