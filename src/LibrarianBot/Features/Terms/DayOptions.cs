using LibrarianBot.Discord.Commands;
using LibrarianBot.Interactions;
using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>Reads the days of options and fields, and offers some while one types.</summary>
internal sealed class DayOptions(DayReaders readers) : TypeReader<LocalDate>
{
    public override async ValueTask<TypeReaderResult<LocalDate>> ReadAsync(
        Invocation from,
        string typed,
        CancellationToken cancel
    )
    {
        var reader = await ReaderAsync(from, typed, cancel);
        return reader.Read(typed) switch
        {
            DayResult.Days([var day]) => day,
            DayResult.Refused(var why) => Reply.Private(DayRefusalView.Said(why, typed, reader)),
            var other => throw new InvalidOperationException($"Unhandled reading: {other}."),
        };
    }

    public override async ValueTask<IReadOnlyList<Suggestion>> SuggestAsync(
        Invocation from,
        string typed,
        CancellationToken cancel
    ) =>
        [
            .. DaySuggestions
                .For(typed, await ReaderAsync(from, typed, cancel))
                .Select(day => new Suggestion(day.Said, day.Value)),
        ];

    private Task<DayReader> ReaderAsync(Invocation from, string typed, CancellationToken cancel) =>
        readers.ForAsync((long)from.GuildId.Value, typed, cancel);
}
