using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>Reads times of day with the part of the day that they belong to: <c>lunch 12:40 pm, 2 pm</c>.</summary>
internal static class BlockWords
{
    private static readonly string[] Between = [",", ";", "\n", " and "];

    private static readonly (string Words, DayBlock Block)[] Names =
    [
        ("before school", DayBlock.BeforeSchool),
        ("after school", DayBlock.AfterSchool),
        ("recess", DayBlock.Recess),
        ("lunchtime", DayBlock.Lunch),
        ("lunch", DayBlock.Lunch),
        ("evening", DayBlock.Evening),
    ];

    /// <summary>When the parts of a school day usually begin.</summary>
    public static readonly IReadOnlyList<BlockTime> Usual =
    [
        new(DayBlock.BeforeSchool, new LocalTime(8, 0)),
        new(DayBlock.Recess, new LocalTime(11, 0)),
        new(DayBlock.Lunch, new LocalTime(13, 0)),
        new(DayBlock.AfterSchool, new LocalTime(15, 45)),
        new(DayBlock.Evening, new LocalTime(19, 0)),
    ];

    /// <summary><c>after school</c>; nothing for a time by itself.</summary>
    public static string Said(DayBlock block) =>
        block switch
        {
            DayBlock.BeforeSchool => "before school",
            DayBlock.Recess => "recess",
            DayBlock.Lunch => "lunch",
            DayBlock.AfterSchool => "after school",
            DayBlock.Evening => "evening",
            _ => "",
        };

    /// <summary>None for blank text.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="times">The times.</param>
    /// <returns>The part that isn't a time, or null when all is read.</returns>
    public static string? TryRead(string? typed, out IReadOnlyList<BlockTime> times)
    {
        var read = new List<BlockTime>();
        times = read;
        foreach (
            var part in (typed ?? "").Split(
                Between,
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
        )
        {
            var (words, block) = Names.FirstOrDefault(name =>
                part.StartsWith(name.Words, StringComparison.OrdinalIgnoreCase)
            );
            var time = words is null ? part : part[words.Length..].TrimStart(' ', ':', '=');
            if (!TimeReader.TryRead(time, out var from, out var minutes) || minutes is not null)
            {
                return part;
            }

            read.Add(new BlockTime(words is null ? DayBlock.Other : block, from));
        }

        return null;
    }
}
