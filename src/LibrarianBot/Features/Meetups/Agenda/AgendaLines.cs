using LibrarianBot.Features.Meetups.Minutes;
using LibrarianBot.Modules;

namespace LibrarianBot.Features.Meetups.Agenda;

/// <summary>Puts the lines of an agenda in order.</summary>
/// <param name="meetup">The meetup.</param>
/// <param name="names">What its people are called.</param>
internal sealed class AgendaLines(Meetup meetup, IReadOnlyDictionary<long, string> names)
{
    public MeetupAgenda Arrange(
        IReadOnlyList<AgendaItem> rows,
        IReadOnlyList<OpenAsk> asks,
        IReadOnlyList<MeetupAction> actions,
        int mostAsks
    )
    {
        var kept = rows.Select(row => row.BookListId).OfType<long>().ToHashSet();
        var more = asks.Where(list => !kept.Contains(list.Id)).ToList();
        var lists = asks.ToDictionary(list => list.Id);
        List<AgendaLine> lines =
        [
            .. rows.Any(row => row.Kind == AgendaKind.Welcome)
                ? Array.Empty<AgendaLine>()
                : [Welcome(null)],
            .. rows.Where(row => !row.IsLeftOut).Select(row => Of(row, lists)).OfType<AgendaLine>(),
            .. more.Take(mostAsks).Select(list => Ask(list, null)),
        ];

        // What is left from last time comes first, after the welcome.
        var first = lines is [{ Ref.Kind: AgendaLineKind.Welcome }, ..] ? 1 : 0;
        lines.InsertRange(first, actions.Select(Of));
        return new MeetupAgenda(meetup, lines) { MoreAsks = Math.Max(0, more.Count - mostAsks) };
    }

    private AgendaLine? Of(AgendaItem row, Dictionary<long, OpenAsk> lists) =>
        row.Kind switch
        {
            AgendaKind.Welcome => Welcome(row),
            AgendaKind.Ask => lists.GetValueOrDefault(row.BookListId ?? 0) is { } list
                ? Ask(list, row)
                : null,
            _ => new AgendaLine(AgendaRef.Of(row), row.Text, Name(row.OwnerId))
            {
                OwnerId = row.OwnerId,
                Minutes = row.Minutes,
                Note = row.Note,
            },
        };

    private AgendaLine Welcome(AgendaItem? row) =>
        new(
            AgendaRef.Welcome,
            row?.Text ?? "Welcome",
            meetup.HostSchool ?? Name(meetup.HostMemberId)
        )
        {
            OwnerId = meetup.HostMemberId,
            Minutes = row?.Minutes ?? AgendaItem.WelcomeMinutes,
            Note = row?.Note,
        };

    private AgendaLine Ask(OpenAsk list, AgendaItem? row) =>
        new(new AgendaRef(AgendaLineKind.Ask, list.Id), list.Topic, Name(list.AskerId))
        {
            OwnerId = list.AskerId,
            Minutes = row?.Minutes ?? AgendaItem.UsualMinutes,
            Note = row?.Note,
        };

    private AgendaLine Of(MeetupAction action) =>
        new(new AgendaRef(AgendaLineKind.Action, action.Id), action.Text, Name(action.OwnerId))
        {
            OwnerId = action.OwnerId,
            ByDay = action.ByDay,
        };

    private string? Name(long? memberId) => memberId is { } id ? names.GetValueOrDefault(id) : null;
}
