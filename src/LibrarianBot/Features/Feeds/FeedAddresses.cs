namespace LibrarianBot.Features.Feeds;

/// <summary>Where calendars are found from outside, if this program can be reached from there.</summary>
/// <param name="publicUrl">The setting Web:PublicUrl, or null.</param>
internal sealed class FeedAddresses(Uri? publicUrl)
{
    /// <summary>The path of all calendars, and what their names end in.</summary>
    public const string Folder = "calendar";
    public const string Ending = ".ics";

    /// <summary>Null without a public address.</summary>
    public Uri? Of(CalendarFeed feed) =>
        publicUrl is null
            ? null
            : new Uri($"{publicUrl.AbsoluteUri.TrimEnd('/')}/{Folder}/{feed.Token}{Ending}");

    public bool HasPublic => publicUrl is not null;
}
