using System.Diagnostics;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Networks;

namespace LibrarianBot.Features.Terms;

/// <summary>Which calendar a network has, with the source of each year and how sure it is.</summary>
internal static class CalendarMessages
{
    private const int MostText = 3900;

    public static readonly Reply OnlyCoordinators = Reply.Private(
        "Only a coordinator can change the terms and closed days: somebody who may manage the server, or has the coordinators' role. See them with `/terms show`."
    );

    public static Reply Refused(Choosing refusal) =>
        refusal switch
        {
            Choosing.OnlyCoordinators => OnlyCoordinators,
            Choosing.NoSuchCalendar(var typed) => Reply.Private(
                $"I don't have a calendar called *{Quote(typed)}*. Choose one of those offered while you type, or give your own terms with `/terms own`."
            ),
            Choosing.NoOwnTerms => Reply.Private(
                "Your own calendar has no terms yet. Give them with `/terms own`."
            ),
            Choosing.NoCalendar => Reply.Private(
                "Choose a calendar first, for example *Victoria*; or give your own terms with `/terms own`."
            ),
            _ => throw new UnreachableException($"Unhandled choosing: {refusal}."),
        };

    public static Reply Shown(string? code, TermCalendar calendar, string beginning)
    {
        if (code is null)
        {
            return Reply.Private(
                "No term calendar is chosen yet. A coordinator can choose one with `/terms calendar`, or give your own with `/terms own`."
            );
        }

        var lines = new List<string>
        {
            $"{beginning}Terms of **{CalendarNames.Of(code)}**. {WeekOneSaid(calendar.WeekOne)}",
        };
        lines.AddRange(calendar.Terms.GroupBy(term => term.Year).Select(Year));
        lines.Add(
            calendar.Terms is [.., var last]
                ? $"After {TermsMessages.Name(last)} {last.Year} the terms aren't known; I'll ask for them in good time."
                : "No terms are known; give them with `/terms own`."
        );
        return Reply.Private(Markdown.Cut(string.Join('\n', lines), MostText));
    }

    public static string Quote(string typed) => Markdown.Escape(PlainText.OneLine(typed, 60));

    private static string WeekOneSaid(WeekOne weekOne) =>
        weekOne == WeekOne.FirstWholeWeek
            ? "Week 1 is the first whole week."
            : "Week 1 is the Monday-to-Sunday week with the students' first day.";

    private static string Year(IGrouping<int, SchoolTerm> year)
    {
        var all = year.ToList();
        var dates = all.Select(term =>
            $"{TermsMessages.Name(term)} {Days.Short(term.FirstDay)} – {Days.Short(term.LastDay)}"
        );
        var origins = all.GroupBy(term => (term.Source, term.Confidence, term.Note))
            .Select(same => $"- {Names([.. same], all.Count)}{Origin(same.First())}");
        return $"**{year.Key}** {string.Join(" · ", dates)}\n{string.Join('\n', origins)}";
    }

    private static string Names(IReadOnlyList<SchoolTerm> terms, int all) =>
        terms.Count == all ? "" : $"{string.Join(", ", terms.Select(TermsMessages.Name))}: ";

    private static string Origin(SchoolTerm term)
    {
        var source = Uri.TryCreate(term.Source, UriKind.Absolute, out var address)
            ? $"[{Markdown.Escape(address.Host)}](<{address}>)"
            : Markdown.Escape(term.Source);
        var sure = term.Confidence switch
        {
            Confidences.Own => "",
            Confidences.High => ", confidence high",
            var other => $", confidence **{other}**",
        };
        var note = term.Note.Length > 0 ? $" ({Markdown.Escape(term.Note)})" : "";
        return $"{source}{sure}{note}";
    }
}
