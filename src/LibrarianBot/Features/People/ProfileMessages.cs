using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.People;

namespace LibrarianBot.Features.People;

internal static class ProfileMessages
{
    public static Form Form(string name, string? school) =>
        new(
            "profile:told",
            "Your name and school",
            [
                new FormField(
                    "Name",
                    new TextInput("name")
                    {
                        Required = false,
                        MaxLength = Member.LongestName,
                        Value = Prefilled(name),
                    },
                    "As colleagues at other schools know you. Left empty, it's your name on Discord."
                ),
                new FormField(
                    "School",
                    new TextInput("school")
                    {
                        Required = false,
                        MaxLength = Member.LongestName,
                        Value = Prefilled(school),
                    }
                ),
            ]
        );

    public static Reply Told(Member member) =>
        Reply.Private(
            member.School is { } school
                ? $"Thank you. The network sees you as **{Markdown.Escape(member.Name)}**, {Markdown.Escape(school)}."
                : $"Thank you. The network sees you as **{Markdown.Escape(member.Name)}**."
        );

    private static string? Prefilled(string? text) =>
        string.IsNullOrEmpty(text) ? null : PlainText.OneLine(text, Member.LongestName);
}
