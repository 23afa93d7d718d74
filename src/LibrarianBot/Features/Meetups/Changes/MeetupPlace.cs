using LibrarianBot.People;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>Where a meetup is and who hosts it, as typed. What is null stays.</summary>
internal sealed record MeetupPlace
{
    /// <summary>A school and its notes, with the brackets.</summary>
    public const int LongestWhere = MeetupLimits.School + MeetupLimits.AccessNotes + 3;

    /// <summary><c>Hilltop Primary (park on Banksia St)</c>; blank for none.</summary>
    public string? Where { get; init; }
    public MeetupMode? Mode { get; init; }

    /// <summary>Blank for none.</summary>
    public string? Link { get; init; }
    public HostPerson? Host { get; init; }

    /// <summary>Puts it into the meetup, or says why not.</summary>
    /// <param name="meetup">The meetup.</param>
    /// <param name="host">The member that <see cref="Host"/> is.</param>
    /// <param name="memberAt">Who is at a school, if that is plain.</param>
    public Changing? PutInto(Meetup meetup, Member? host, Func<string, long?> memberAt)
    {
        if (this == new MeetupPlace())
        {
            return new Changing.NothingSaid();
        }

        var hasLink = !string.IsNullOrWhiteSpace(Link);
        if (hasLink && WebLink.Read(Link) is null)
        {
            return new Changing.LinkUnreadable(Link!);
        }

        var line = HostLine.ReadAll(Where) is [var first, ..] ? first : null;
        if (Where is not null || host?.School is not null)
        {
            meetup.HostSchool =
                line?.School
                ?? (Where is null ? PlainText.Cut(host!.School!, MeetupLimits.School) : null);
            (meetup.Place, meetup.AccessNotes) = (null, line?.AccessNotes);
            meetup.HostMemberId = meetup.HostSchool is { } school ? memberAt(school) : null;
        }

        meetup.HostMemberId = host?.MemberId ?? meetup.HostMemberId;
        meetup.Mode = Mode ?? meetup.Mode;
        meetup.Link = Link is null ? meetup.Link : WebLink.Read(Link);
        return meetup.Mode != MeetupMode.Online && MeetupPhraseMessages.Place(meetup) is null
            ? new Changing.NoPlace()
            : null;
    }
}
