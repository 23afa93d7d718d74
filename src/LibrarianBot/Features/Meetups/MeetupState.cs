namespace LibrarianBot.Features.Meetups;

internal enum MeetupState
{
    /// <summary>Planned; not announced yet.</summary>
    Proposed,
    Announced,

    /// <summary>Called off after it was announced.</summary>
    Cancelled,
    Held,

    /// <summary>Left out before anybody heard of it.</summary>
    Skipped,
}

internal enum MeetupMode
{
    /// <summary>In person, and online for those who can't.</summary>
    Both,
    InPerson,
    Online,
}

internal enum MeetupAnswer
{
    /// <summary>In person.</summary>
    Coming,
    Online,
    Apologies,
}
