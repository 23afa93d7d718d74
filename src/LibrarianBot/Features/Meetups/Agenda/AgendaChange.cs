namespace LibrarianBot.Features.Meetups.Agenda;

/// <summary>What came of something about an agenda.</summary>
internal abstract record AgendaChange
{
    private AgendaChange() { }

    /// <summary>Done; this is the agenda now.</summary>
    /// <param name="Agenda">The agenda.</param>
    /// <param name="Line">The line that it was about; null where that is gone.</param>
    public sealed record Done(MeetupAgenda Agenda, AgendaLine? Line) : AgendaChange;

    /// <summary>There is no such meetup here, or no such line on its agenda any more.</summary>
    public sealed record NotThere : AgendaChange;

    /// <summary>The meetup is over or was called off.</summary>
    public sealed record Closed(Meetup Meetup) : AgendaChange;

    /// <summary>Somebody else's line.</summary>
    public sealed record NotYours(AgendaLine Line) : AgendaChange;

    /// <summary>Only the host and coordinators put lines in order.</summary>
    public sealed record NotForYou : AgendaChange;

    public sealed record Full(int Limit) : AgendaChange;

    public sealed record NothingTyped : AgendaChange;

    public sealed record NobodyThere : AgendaChange;
}

/// <summary>A line as typed.</summary>
/// <param name="Text">What it is about.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Note">More about it, or null.</param>
/// <param name="Owner">Whose it is, where a coordinator or the host names somebody else.</param>
internal sealed record AgendaTyped(string Text, int Minutes, string? Note, NamedPerson? Owner)
{
    public string TidyText => PlainText.OneLine(Text, AgendaItem.LongestText);
    public int TidyMinutes => Math.Clamp(Minutes, 1, AgendaItem.MostMinutes);

    public string? TidyNote =>
        PlainText.OneLine(Note ?? "", AgendaItem.LongestNote) is { Length: > 0 } tidy ? tidy : null;

    /// <summary>What an ask is about stays as it was asked.</summary>
    /// <param name="row">The row.</param>
    /// <param name="ownerId">Whose it is where nobody else is named.</param>
    public void SayTo(AgendaItem row, long? ownerId) =>
        row.Say(
            row.Kind == AgendaKind.Ask ? row.Text : TidyText,
            TidyMinutes,
            TidyNote,
            Owner?.MemberId ?? ownerId
        );
}
