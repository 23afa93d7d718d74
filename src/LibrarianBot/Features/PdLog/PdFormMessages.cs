using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Features.PdLog;

/// <summary>The forms of a log.</summary>
internal static class PdFormMessages
{
    /// <summary>What happened: what NESA asks of every entry, in five fields.</summary>
    public static Form Facts(long networkId, PdTyped? typed) =>
        new(
            typed?.EntryId is { } id
                ? CustomId.For("pd:changed", networkId, id)
                : CustomId.For("pd:added", networkId),
            typed?.EntryId is null ? "Add to your PD log" : "Change an entry of your PD log",
            [
                new FormField(
                    "What was it?",
                    new TextInput("name")
                    {
                        MaxLength = PdFacts.LongestName,
                        Placeholder = "Webinar: graphic novels in Year 9",
                        Value = Filled(typed?.Name, PdFacts.LongestName),
                    }
                ),
                new FormField("What kind of activity?", Activities(typed?.Activity)),
                new FormField(
                    "When?",
                    new TextInput("day") { MaxLength = 100, Value = Filled(typed?.Day, 100) },
                    "For example 4 Nov, last Friday or yesterday. For several days, the last one."
                ),
                new FormField(
                    "How long?",
                    new TextInput("length")
                    {
                        MaxLength = LengthReader.LongestTyped,
                        Value = Filled(typed?.Length, LengthReader.LongestTyped),
                    },
                    "For example 1.5 h, 90 min or 1:30."
                ),
                Standards(typed?.Standards),
            ]
        );

    /// <summary>What the member thinks of it; and who held it, where nobody confirmed the facts.</summary>
    public static Form Thoughts(PdEntry entry)
    {
        var rows = new List<FormRow>
        {
            new FormField(
                "Reflection (optional)",
                new TextInput("reflection")
                {
                    Multiline = true,
                    Required = false,
                    MaxLength = PdEntry.LongestReflection,
                    Placeholder = "What did you learn, and what will you do with it?",
                    Value = entry.Reflection,
                }
            ),
            Standards(entry.Standards?.ToString()),
            new FormField(
                "Priority area (optional)",
                Areas(entry.PriorityArea),
                "One of NESA's, where it applies."
            ),
        };
        if (!entry.IsConfirmed)
        {
            rows.Add(
                new FormField(
                    "Who held it? (optional)",
                    new TextInput("provider")
                    {
                        Required = false,
                        MaxLength = PdFacts.LongestProvider,
                        Value = entry.Provider,
                    },
                    "The provider, for example SLAV or your school."
                )
            );
        }

        return new Form(
            CustomId.For("pd:reflected", entry.NetworkId, entry.Id),
            "Your thoughts on it",
            rows
        );
    }

    public static PdTyped Typed(PdEntry entry) =>
        new(entry.Name, PdWords.Said(entry.Day), Lengths.InHours(entry.Minutes))
        {
            Activity = entry.Activity,
            Standards = entry.Standards?.ToString(),
            EntryId = entry.Id,
        };

    private static FormField Standards(string? typed) =>
        new(
            "Standards addressed (optional)",
            new TextInput("standards")
            {
                Required = false,
                MaxLength = TeachingStandards.LongestTyped,
                Value = Filled(typed, TeachingStandards.LongestTyped),
            },
            "By number, for example 6.2, 7.4. /pd standards lists them."
        );

    private static StringSelectInput Activities(PdActivity? chosen) =>
        new(
            "activity",
            [
                .. Enum.GetValues<PdActivity>()
                    .Select(activity => new SelectOption(PdWords.Said(activity), $"{activity}")
                    {
                        Default = activity == chosen ? true : null,
                    }),
            ]
        );

    private static StringSelectInput Areas(PriorityArea? chosen) =>
        new(
            "area",
            [
                .. Enum.GetValues<PriorityArea>()
                    .Select(area => new SelectOption(PdWords.Said(area), $"{area}")
                    {
                        Default = area == chosen ? true : null,
                    }),
            ]
        )
        {
            Required = false,
        };

    private static string? Filled(string? text, int longest) =>
        string.IsNullOrWhiteSpace(text) ? null : PlainText.OneLine(text, longest);
}
