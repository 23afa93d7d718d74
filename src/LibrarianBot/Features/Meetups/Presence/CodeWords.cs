using System.Security.Cryptography;

namespace LibrarianBot.Features.Meetups.Presence;

/// <summary>Words that nobody mishears, misspells or is embarrassed to read out.</summary>
internal static class CodeWords
{
    public static readonly IReadOnlyList<string> All =
    [
        "ACORN",
        "AMBER",
        "ANCHOR",
        "APPLE",
        "APRON",
        "BALLET",
        "BANJO",
        "BASKET",
        "BISON",
        "BUTTON",
        "CACTUS",
        "CAMEL",
        "CANDLE",
        "CANOE",
        "CASTLE",
        "CEDAR",
        "CLOUD",
        "COMET",
        "CORAL",
        "DAISY",
        "DRAGON",
        "EAGLE",
        "EMU",
        "FOX",
        "GARDEN",
        "GECKO",
        "GUITAR",
        "HELMET",
        "ISLAND",
        "JIGSAW",
        "KETTLE",
        "KIWI",
        "KOALA",
        "LADDER",
        "LEMON",
        "LLAMA",
        "MAGPIE",
        "MANGO",
        "MAPLE",
        "OCEAN",
        "OLIVE",
        "OTTER",
        "OWL",
        "PANDA",
        "PENCIL",
        "PEPPER",
        "POCKET",
        "PUZZLE",
        "RIBBON",
        "RIVER",
        "ROBIN",
        "ROCKET",
        "SADDLE",
        "TEAPOT",
        "TIGER",
        "TULIP",
        "VIOLIN",
        "WALNUT",
        "WINDOW",
        "ZEBRA",
    ];

    public static string Choose() => All[RandomNumberGenerator.GetInt32(All.Count)];

    /// <summary>Whether somebody typed that word, in whichever case and with whatever around it.</summary>
    public static bool Match(string? code, string typed) =>
        code is not null
        && string.Equals(
            code,
            PlainText.Fold(typed).Replace(" ", "", StringComparison.Ordinal),
            StringComparison.OrdinalIgnoreCase
        );
}
