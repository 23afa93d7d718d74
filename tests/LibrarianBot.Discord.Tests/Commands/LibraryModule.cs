using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using NodaTime;

namespace LibrarianBot.Discord.Tests.Commands;

public enum Kind
{
    ClassSet,

    [Choice("Video or film")]
    Video,
}

/// <summary>A module that uses all that there is.</summary>
[SlashCommand("library", "Try everything")]
internal sealed class LibraryModule(Shelf shelf)
{
    [Subcommand("ask", "Ask for something")]
    public static Reply Ask(
        Invocation from,
        [Option("What about", MaxLength = 20)] string topic,
        [Option("Last useful day")] LocalDate? neededBy = null,
        [Option("What kind")] Kind kind = Kind.Video,
        [Option("How many", Min = 1, Max = 5)] int copies = 1,
        [Option("Whether it hurries")] bool urgent = false
    ) =>
        Reply.Private(
            $"{from.User.Username}: {topic}, {neededBy?.ToString("uuuu-MM-dd", null)}, {kind}, {copies}, {urgent}"
        );

    [Subcommand("shelf find", "Find something")]
    public static Task<Reply> FindAsync(
        [Option("Which", Suggest = nameof(Titles))] string title,
        [Option("Which list", Suggest = nameof(BrokenTitles))] long list = 0
    ) => Task.FromResult(Reply.Private($"{title} {list}"));

    [Subcommand("slow", "Take long")]
    public async Task<Reply> SlowAsync([Option("How it ends")] string end, CancellationToken cancel)
    {
        shelf.Asked.TrySetResult();
        await shelf.Arrives.Task.WaitAsync(cancel);
        return end switch
        {
            "private" => Reply.Private("Here."),
            "public" => Reply.Public(OutgoingMessage.Text("Here, all.")),
            "form" => Reply.Form(new Form("library:form:1", "Form", [new FormText("Hello")])),
            _ => throw new InvalidOperationException("The shelf fell over."),
        };
    }

    [Public]
    [Subcommand("slow-public", "Take long in public")]
    public async Task<Reply> SlowPublicAsync()
    {
        await shelf.Arrives.Task;
        return Reply.Private("Only for you.");
    }

    [Subcommand("break", "Break")]
    public static Reply Break([Option("Discord's code")] int code = 0) =>
        throw (
            code == 0
                ? new InvalidOperationException("The shelf fell over.")
                : new DiscordException(System.Net.HttpStatusCode.Forbidden, code, "No")
        );

    [Subcommand("long", "Answer too much")]
    public static ValueTask<Reply> LongAsync() =>
        ValueTask.FromResult(Reply.Private(new string('a', 5000)));

    [RequirePermissions(Permissions.ManageGuild)]
    [Button("library:close")]
    public static Reply Close(long list) => Reply.Update(OutgoingMessage.Text($"Closed {list}."));

    [Button("library:add")]
    public static Reply Add(long list, string word, Kind kind, LocalDate day, Snowflake id) =>
        Reply.Private($"{list} {word} {kind} {day.ToString("uuuu-MM-dd", null)} {id}");

    [Replaces]
    [Button("library:slow")]
    public async Task<Reply> SlowButtonAsync()
    {
        await shelf.Arrives.Task;
        return Reply.Update(OutgoingMessage.Text("Changed."));
    }

    [Select("library:pick")]
    public static Reply Pick(int page, IReadOnlyList<string> values) =>
        Reply.Private($"{page}: {string.Join(",", values)}");

    [Form("library:add")]
    public static Reply Fill(
        long list,
        [Field] string titles,
        [Field] string? note,
        [Field("years")] IReadOnlyList<string> levels,
        [Field] bool mine,
        [Field] LocalDate? due,
        [Field] Kind kind,
        [Field] IReadOnlyList<Attachment> files
    ) =>
        Reply.Private(
            $"{list}: {titles}, {note ?? "none"}, {string.Join("+", levels)}, {mine}, {due?.Day}, {kind}, {files.Count}"
        );

    [UserCommand("Say hello")]
    public static Reply Hello(Invocation from, GuildMember member) =>
        Reply.Private($"{from.DisplayName} greets {member.DisplayName}");

    [MessageCommand("Keep this")]
    public static Reply Keep(Message message) => Reply.Private(Markdown.Escape(message.Content));

    private static IReadOnlyList<Suggestion> Titles(string typed) =>
        [
            .. Enumerable
                .Range(1, 30)
                .Select(i => new Suggestion($"{typed} {new string('x', 120)}", $"{i}")),
        ];

    private static Task<IEnumerable<Suggestion>> BrokenTitles() =>
        throw new InvalidOperationException("No titles.");
}
