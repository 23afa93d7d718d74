namespace LibrarianBot.People;

/// <summary>How somebody wants to be reminded of what concerns them.</summary>
internal enum ReminderWay
{
    /// <summary>By a direct message.</summary>
    DirectMessage,

    /// <summary>By a mention in the thread that it is about; by a direct message where there is none.</summary>
    Mention,

    /// <summary>Not at all: it's kept for them to read when they look.</summary>
    Digest,
}
