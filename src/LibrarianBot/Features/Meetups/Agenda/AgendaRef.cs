using System.Globalization;
using System.Runtime.InteropServices;

namespace LibrarianBot.Features.Meetups.Agenda;

internal enum AgendaLineKind
{
    Welcome = 'w',
    Item = 'i',
    Ask = 'a',
    Action = 't',
}

/// <summary>How custom ids name a line of an agenda, whether it has a row or not: <c>i12</c>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The item, list or action; 0 for the welcome.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AgendaRef(AgendaLineKind Kind, long Id)
{
    public static readonly AgendaRef Welcome = new(AgendaLineKind.Welcome, 0);

    public static AgendaRef? Read(string typed) =>
        typed.Length > 1
        && Enum.IsDefined((AgendaLineKind)typed[0])
        && long.TryParse(
            typed.AsSpan(1),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var id
        )
            ? new AgendaRef((AgendaLineKind)typed[0], id)
            : null;

    public static AgendaRef Of(AgendaItem row) =>
        row.Kind switch
        {
            AgendaKind.Welcome => Welcome,
            AgendaKind.Ask => new AgendaRef(AgendaLineKind.Ask, row.BookListId ?? 0),
            _ => new AgendaRef(AgendaLineKind.Item, row.Id),
        };

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(char)Kind}{Id}");
}
