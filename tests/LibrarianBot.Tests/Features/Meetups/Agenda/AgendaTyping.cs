namespace LibrarianBot.Tests.Features.Meetups.Agenda;

/// <summary>What people put on the agenda.</summary>
internal static class AgendaTyping
{
    public const string Idea = "What to do about AI book lists";

    extension(Person who)
    {
        public Task<Answer> AddToAgendaAsync(
            string item,
            int minutes,
            string note = "",
            Person? owner = null
        ) =>
            who.FillAsync(
                "meetup-agenda:added:1",
                [
                    ("item", item),
                    ("minutes", new[] { $"{minutes}" }),
                    ("note", note),
                    .. owner is null ? Array.Empty<(string, object)>() : [("owner", owner)],
                ]
            );
    }
}
