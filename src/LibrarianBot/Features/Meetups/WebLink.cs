namespace LibrarianBot.Features.Meetups;

/// <summary>Where a meeting is online, as typed.</summary>
internal static class WebLink
{
    /// <summary>An https or http address; null for anything else, or nothing.</summary>
    public static string? Read(string? typed) =>
        Uri.TryCreate(typed?.Trim(), UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.AbsoluteUri is { Length: <= MeetupLimits.Link } text
            ? text
            : null;
}
